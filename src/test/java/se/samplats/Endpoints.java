package se.samplats;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.Role;

/** Every call of the API and every page, read from the code with the row of the table of rights that it stands for. */
public final class Endpoints {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samplats");

    private static final List<Endpoint> ALL = CODE.stream()
            .flatMap(one -> one.getMethods().stream())
            .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
            .filter(method ->
                    method.isAnnotatedWith(Needs.class) || method.getOwner().isAnnotatedWith(Needs.class))
            .map(Endpoints::endpoint)
            .sorted(java.util.Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
            .toList();

    private Endpoints() {}

    /**
     * @param path the template from the root of the site
     * @param takesFiles whether its body is no form and no JSON
     * @param needs any of them; none for everyone who has signed in
     */
    public record Endpoint(String method, String path, boolean takesFiles, Set<Right> needs) {

        public boolean isPage() {
            return !path.startsWith("/api/");
        }

        public boolean isFor(Role role) {
            return needs.isEmpty()
                    || needs.stream().anyMatch(operation -> operation.roles().contains(role));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Those that need a sign-in, in the order of their addresses. */
    public static List<Endpoint> all() {
        return ALL;
    }

    private static Endpoint endpoint(JavaMethod method) {
        String verb = method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
                .findFirst()
                .orElseThrow();
        String root = method.getOwner().getAnnotationOfType(Path.class).value();
        String rest =
                own(method, Path.class) ? method.getAnnotationOfType(Path.class).value() : "";
        Needs needs = own(method, Needs.class)
                ? method.getAnnotationOfType(Needs.class)
                : method.getOwner().getAnnotationOfType(Needs.class);
        return new Endpoint(
                verb,
                ("/" + root + "/" + rest).replaceAll("/+", "/").replaceAll("(.)/$", "$1"),
                own(method, Consumes.class)
                        && List.of(method.getAnnotationOfType(Consumes.class).value())
                                .contains(MediaType.MULTIPART_FORM_DATA),
                Set.of(needs.value()));
    }

    private static boolean own(JavaMethod method, Class<? extends Annotation> mark) {
        return method.isAnnotatedWith(mark);
    }
}
