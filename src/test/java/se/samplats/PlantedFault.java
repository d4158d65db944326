package se.samplats;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatcher;

/** Takes a mended fault back in the running application, until it is closed: a test that looks for such faults must then find it. */
public final class PlantedFault implements AutoCloseable {

    private static final Instrumentation RUNNING = ByteBuddyAgent.install();

    private final Class<?> type;
    private final byte[] mended;

    private PlantedFault(Class<?> type, byte[] mended) {
        this.type = type;
        this.mended = mended;
    }

    /**
     * @param type the name of the class of the application
     * @param methods those of its methods that are changed
     * @param advice what they do instead
     */
    public static PlantedFault in(String type, ElementMatcher<? super MethodDescription> methods, Class<?> advice) {
        try {
            Class<?> running = Class.forName(type, true, Thread.currentThread().getContextClassLoader());
            ClassFileLocator code = ClassFileLocator.ForInstrumentation.of(RUNNING, running);
            byte[] mended = code.locate(type).resolve();
            byte[] planted = new ByteBuddy()
                    .redefine(running, ClassFileLocator.Simple.of(type, mended))
                    .visit(Advice.to(advice, ClassFileLocator.ForClassLoader.of(advice.getClassLoader()))
                            .on(methods))
                    .make()
                    .getBytes();
            RUNNING.redefineClasses(new ClassDefinition(running, planted));
            return new PlantedFault(running, mended);
        } catch (Exception failed) {
            throw new IllegalStateException("the fault could not be planted", failed);
        }
    }

    @Override
    public void close() {
        try {
            RUNNING.redefineClasses(new ClassDefinition(type, mended));
        } catch (Exception failed) {
            throw new IllegalStateException("the fault could not be mended again", failed);
        }
    }
}
