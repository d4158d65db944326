package se.samplats.operations;

import java.lang.reflect.Method;
import java.util.Arrays;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** The tests that a page names as evidence: whether they are there, and run. */
final class NamedTests {

    private NamedTests() {}

    /** @param type the class below {@code se.samplats}, as in {@code home.RaceTest} */
    static boolean isRun(String type, String method) {
        return Arrays.stream(methods(type))
                .filter(one -> one.getName().equals(method))
                .anyMatch(NamedTests::isRun);
    }

    /** Whether the class has any test that is run. */
    static boolean isRun(String type) {
        return Arrays.stream(methods(type)).anyMatch(NamedTests::isRun);
    }

    private static Method[] methods(String type) {
        try {
            return Class.forName("se.samplats." + type, false, NamedTests.class.getClassLoader())
                    .getDeclaredMethods();
        } catch (ClassNotFoundException gone) {
            return new Method[0];
        }
    }

    private static boolean isRun(Method method) {
        boolean test = method.isAnnotationPresent(Test.class)
                || method.isAnnotationPresent(TestFactory.class)
                || method.isAnnotationPresent(ParameterizedTest.class)
                || method.isAnnotationPresent(Property.class);
        return test
                && !method.isAnnotationPresent(Disabled.class)
                && !method.getDeclaringClass().isAnnotationPresent(Disabled.class);
    }
}
