package se.samplats.platform.party;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Within the transaction, which has begun by now. */
@Privileged
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class PrivilegedInterceptor {

    private final PrivilegedAccess privilegedAccess;

    PrivilegedInterceptor(PrivilegedAccess privilegedAccess) {
        this.privilegedAccess = privilegedAccess;
    }

    @AroundInvoke
    Object beyond(InvocationContext call) {
        return privilegedAccess.asService(() -> proceed(call));
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception declared) {
            throw new IllegalStateException(declared);
        }
    }
}
