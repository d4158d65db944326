package se.samplats.platform.party;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Within the transaction, which has begun by now. */
@Beyond
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class BeyondInterceptor {

    private final Passage passage;

    BeyondInterceptor(Passage passage) {
        this.passage = passage;
    }

    @AroundInvoke
    Object beyond(InvocationContext call) {
        return passage.beyond(() -> proceed(call));
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
