package se.samplats.party;

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
    Object beyond(InvocationContext call) throws Exception {
        passage.open();
        Object answer = call.proceed();
        passage.close();
        return answer;
    }
}
