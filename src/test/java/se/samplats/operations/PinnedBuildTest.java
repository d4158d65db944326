package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What builds the service is the same on each machine and each day: whatever the build names, it names with one fixed version. */
class PinnedBuildTest {

    private static final Pattern FIXED = Pattern.compile("\\d[\\w.-]*");
    private static final Pattern MOVING = Pattern.compile("(?i).*(SNAPSHOT|LATEST|RELEASE).*|.*[\\[\\](),+*].*");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    /** Bound by Maven itself to the lifecycles of a jar, whether the build names them or not. */
    private static final Set<String> OF_MAVEN = Set.of(
            "maven-clean-plugin",
            "maven-resources-plugin",
            "maven-compiler-plugin",
            "maven-surefire-plugin",
            "maven-jar-plugin",
            "maven-install-plugin",
            "maven-deploy-plugin",
            "maven-site-plugin");

    @Test
    void every_plugin_and_whatever_a_plugin_loads_has_a_fixed_version() throws Exception {
        assertEquals(List.of(), unpinned(build()));
    }

    @Test
    void no_dependency_has_a_version_that_moves() throws Exception {
        Document build = build();
        Map<String, String> properties = properties(build);
        List<String> moving = all(build, "dependency").stream()
                .filter(one -> !child(one, "version").isEmpty())
                .filter(one -> !isFixed(child(one, "version"), properties))
                .map(one -> child(one, "artifactId"))
                .toList();
        assertEquals(List.of(), moving);
    }

    @Test
    void what_maven_runs_by_itself_is_pinned_too() throws Exception {
        Set<String> missing = new TreeSet<>(OF_MAVEN);
        all(build(), "plugin").forEach(plugin -> missing.remove(child(plugin, "artifactId")));
        assertEquals(Set.of(), missing);
    }

    @Test
    void a_plugin_without_a_version_and_one_that_takes_the_newest_are_noticed() throws Exception {
        List<String> noticed = unpinned(read("""
                <project><properties><any>LATEST</any></properties><build><plugins>
                  <plugin><artifactId>forgotten</artifactId></plugin>
                  <plugin><artifactId>newest</artifactId><version>${any}</version></plugin>
                  <plugin><artifactId>ranged</artifactId><version>[1,2)</version></plugin>
                  <plugin><artifactId>good</artifactId><version>1.2.3</version>
                    <dependencies><dependency><artifactId>moving</artifactId><version>2-SNAPSHOT</version></dependency></dependencies></plugin>
                </plugins></build></project>"""));
        assertEquals(List.of("forgotten", "newest", "ranged", "moving"), noticed);
    }

    private static List<String> unpinned(Document build) {
        Map<String, String> properties = properties(build);
        List<String> unpinned = new ArrayList<>();
        for (Element plugin : all(build, "plugin")) {
            List<Element> versioned = new ArrayList<>(List.of(plugin));
            for (String loaded : List.of("dependency", "path", "plugin")) {
                versioned.addAll(all(plugin, loaded));
            }
            versioned.stream()
                    .filter(one -> !child(one, "artifactId").isEmpty())
                    .filter(one -> !isFixed(child(one, "version"), properties))
                    .map(one -> child(one, "artifactId"))
                    .filter(name -> !unpinned.contains(name))
                    .forEach(unpinned::add);
        }
        return unpinned;
    }

    private static boolean isFixed(String version, Map<String, String> properties) {
        String value =
                PROPERTY.matcher(version).replaceAll(property -> properties.getOrDefault(property.group(1), "unknown"));
        return FIXED.matcher(value).matches() && !MOVING.matcher(value).matches();
    }

    private static Map<String, String> properties(Document build) {
        Map<String, String> properties = new HashMap<>();
        for (Element group : all(build, "properties")) {
            if (!"configuration".equals(group.getParentNode().getNodeName())) {
                elements(group)
                        .forEach(one -> properties.put(
                                one.getTagName(), one.getTextContent().strip()));
            }
        }
        return properties;
    }

    private static Document build() throws Exception {
        Document build = read(Files.readString(Path.of("pom.xml")));
        assertTrue(all(build, "plugin").size() > OF_MAVEN.size());
        assertFalse(properties(build).isEmpty());
        return build;
    }

    private static Document read(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> all(Document build, String name) {
        return all(build.getDocumentElement(), name);
    }

    private static List<Element> all(Element within, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < within.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) within.getElementsByTagName(name).item(i));
        }
        return found;
    }

    private static List<Element> elements(Element within) {
        List<Element> found = new ArrayList<>();
        for (Node one = within.getFirstChild(); one != null; one = one.getNextSibling()) {
            if (one instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The text of the element's own child; nothing where there is none. */
    private static String child(Element within, String name) {
        return elements(within).stream()
                .filter(one -> one.getTagName().equals(name))
                .map(one -> one.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
