package se.samplats;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The addresses of all pages, read from the code: a new one cannot be forgotten. */
public final class PageRoutes {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samplats");

    private PageRoutes() {}

    public static Set<String> of(Class<? extends Annotation> method) {
        return of(method, one -> true);
    }

    public static Set<String> of(Class<? extends Annotation> method, Predicate<JavaMethod> which) {
        return CODE.stream()
                .filter(one -> one.getSimpleName().endsWith("Pages"))
                .flatMap(one -> one.getMethods().stream())
                .filter(one -> one.isAnnotatedWith(method))
                .filter(which)
                .map(PageRoutes::route)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String route(JavaMethod method) {
        String root = method.getOwner().getAnnotationOfType(Path.class).value();
        String rest = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        return ("/" + root + "/" + rest).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }
}
