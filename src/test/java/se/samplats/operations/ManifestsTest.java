package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    private static final Set<String> SECRET_WORDS = Set.of("PASSWORD", "SECRET", "TOKEN", "KEY");

    @Test
    void every_document_has_only_fields_that_its_kind_knows() throws IOException {
        assertTrue(Manifests.written().size() > 20);
    }

    @Test
    void a_mistyped_field_is_noticed() {
        String mistyped = """
                apiVersion: v1
                kind: Service
                metadata: {name: x}
                spec:
                  ports: [{port: 80, targetPrt: http}]
                """;
        assertThrows(IllegalArgumentException.class, () -> Manifests.read(mistyped));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void each_overlay_renders_and_is_valid_once_rendered(String overlay) throws IOException, InterruptedException {
        assumeTrue(Manifests.canRender(), "kubectl is not on the PATH: only what is written was read");
        List<Object> documents = Manifests.rendered(overlay);
        assertFalse(documents.isEmpty());
        assertAll(pods(documents).stream().map(pod -> () -> hardened(pod)));
    }

    @Test
    void no_secret_is_written_down() throws IOException {
        for (Container container : containers(Manifests.written())) {
            container.getEnv().stream()
                    .filter(variable -> SECRET_WORDS.stream().anyMatch(variable.getName()::contains))
                    .forEach(variable -> assertNotNull(variable.getValueFrom(), variable.getName()));
        }
        for (ConfigMap map : of(ConfigMap.class)) {
            map.getData()
                    .keySet()
                    .forEach(key ->
                            assertTrue(SECRET_WORDS.stream().noneMatch(key::contains), key + " belongs in a Secret"));
        }
    }

    @Test
    void each_container_is_no_root_with_a_root_that_cannot_be_written() throws IOException {
        pods(Manifests.written()).forEach(ManifestsTest::hardened);
    }

    @Test
    void each_container_asks_for_what_it_needs_and_has_a_limit() throws IOException {
        for (Container container : containers(Manifests.written())) {
            assertEquals(
                    Set.of("cpu", "memory"),
                    container.getResources().getRequests().keySet(),
                    container.getName());
            assertEquals(
                    Set.of("cpu", "memory"),
                    container.getResources().getLimits().keySet(),
                    container.getName());
        }
    }

    @Test
    void each_container_that_serves_is_probed() throws IOException {
        for (Deployment deployment : of(Deployment.class)) {
            for (Container container :
                    deployment.getSpec().getTemplate().getSpec().getContainers()) {
                assertNotNull(container.getStartupProbe(), container.getName());
                assertNotNull(container.getLivenessProbe(), container.getName());
                assertNotNull(container.getReadinessProbe(), container.getName());
            }
        }
    }

    @Test
    void each_image_is_pinned() throws IOException {
        for (Container container : containers(Manifests.written())) {
            assertTrue(container.getImage().matches(".+:\\d+\\.\\d+.*"), container.getImage());
        }
    }

    @Test
    void what_no_policy_names_is_denied() throws IOException {
        assertTrue(of(NetworkPolicy.class).stream()
                .anyMatch(policy ->
                        policy.getSpec().getPodSelector().getMatchLabels().isEmpty()
                                && policy.getSpec().getPolicyTypes().containsAll(List.of("Ingress", "Egress"))
                                && policy.getSpec().getIngress().isEmpty()
                                && policy.getSpec().getEgress().isEmpty()));
    }

    @Test
    void production_has_two_pods_or_more_and_an_upgrade_takes_none_away() throws IOException {
        assertTrue(of(HorizontalPodAutoscaler.class).stream()
                .allMatch(scaling -> scaling.getSpec().getMinReplicas() >= 2));
        Deployment service = of(Deployment.class).stream()
                .filter(deployment -> deployment.getMetadata().getName().equals("samplats"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                0,
                service.getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxUnavailable()
                        .getIntVal());
    }

    @Test
    void the_schema_is_brought_forward_by_the_job_and_by_no_pod() throws IOException {
        assertEquals("false", settings().getData().get("QUARKUS_FLYWAY_MIGRATE_AT_START"));
        assertEquals(
                List.of("migrate"),
                of(Job.class)
                        .get(0)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .get(0)
                        .getArgs());
    }

    @Test
    void each_alert_has_its_place_in_the_runbook() throws IOException {
        Set<String> places = Runbook.anchors();
        for (PrometheusRule rules : of(PrometheusRule.class)) {
            rules.getSpec().getGroups().stream()
                    .flatMap(group -> group.getRules().stream())
                    .forEach(rule -> {
                        assertNotNull(rule.getLabels().get("severity"), rule.getAlert());
                        String place =
                                Objects.requireNonNull(rule.getAnnotations().get("runbook"), rule.getAlert());
                        assertEquals("docs/runbook.md#" + rule.getAlert().toLowerCase(Locale.ROOT), place);
                        assertTrue(places.contains(place.substring(place.indexOf('#') + 1)), place);
                    });
        }
    }

    @Test
    void alerts_and_dashboard_name_only_figures_that_there_are() throws IOException {
        Set<String> known = new TreeSet<>(Files.readAllLines(Path.of("src/test/resources/operations/figures.txt")));
        Pattern name = Pattern.compile("\\b([a-z]+(?:_[a-z0-9]+)+)(?=\\{|\\[| ==|\\)|\\[)");
        List<String> expressions =
                new ArrayList<>(Files.readAllLines(Manifests.ROOT.resolve("monitoring/alerts.yaml")));
        JsonNode board = new ObjectMapper()
                .readTree(Manifests.ROOT
                        .resolve("monitoring/samplats-dashboard.json")
                        .toFile());
        board.path("panels").forEach(panel -> panel.path("targets")
                .forEach(target -> expressions.add(target.path("expr").asText())));
        Set<String> named = expressions.stream()
                .filter(line -> !line.strip().startsWith("#"))
                .flatMap(line -> name.matcher(line).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 8, named.toString());
        named.removeAll(known);
        assertEquals(Set.of(), named);
    }

    @Test
    void figures_and_health_are_closed_to_the_world() throws IOException {
        Map<String, String> leads = of(Ingress.class).get(0).getSpec().getRules().get(0).getHttp().getPaths().stream()
                .collect(Collectors.toMap(
                        HTTPIngressPath::getPath,
                        path -> path.getBackend().getService().getName()));
        assertEquals(Map.of("/", "samplats"), leads);
        Service service = of(Service.class).stream()
                .filter(one -> one.getMetadata().getName().equals("samplats"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("http"),
                service.getSpec().getPorts().stream().map(ServicePort::getName).toList());
        NetworkPolicy policy = of(NetworkPolicy.class).stream()
                .filter(one -> one.getMetadata().getName().equals("samplats"))
                .findFirst()
                .orElseThrow();
        Map<String, String> reach = policy.getSpec().getIngress().stream()
                .collect(Collectors.toMap(
                        rule -> rule.getPorts().get(0).getPort().getStrVal(), rule -> rule.getFrom()
                                .get(0)
                                .getNamespaceSelector()
                                .getMatchLabels()
                                .get("kubernetes.io/metadata.name")));
        assertEquals(Map.of("http", "ingress-nginx", "management", "monitoring"), reach);
    }

    @Test
    void probes_and_figures_have_a_port_of_their_own() throws IOException {
        Container served = of(Deployment.class).stream()
                .flatMap(one -> one.getSpec().getTemplate().getSpec().getContainers().stream())
                .filter(one -> one.getName().equals("samplats"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Map.of("http", 8080, "management", 9000),
                served.getPorts().stream()
                        .collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort)));
        assertEquals(
                Set.of("management"),
                Stream.of(served.getStartupProbe(), served.getLivenessProbe(), served.getReadinessProbe())
                        .map(probe -> probe.getHttpGet().getPort().getStrVal())
                        .collect(Collectors.toSet()));
    }

    private static ConfigMap settings() throws IOException {
        return of(ConfigMap.class).stream()
                .filter(map -> map.getMetadata().getName().equals("samplats"))
                .findFirst()
                .orElseThrow();
    }

    private static void hardened(PodSpec pod) {
        assertEquals(Boolean.FALSE, pod.getAutomountServiceAccountToken());
        assertEquals(Boolean.TRUE, pod.getSecurityContext().getRunAsNonRoot());
        assertEquals(
                "RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
        Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())
                .forEach(container -> {
                    var security = container.getSecurityContext();
                    assertNotNull(security, container.getName());
                    assertEquals(Boolean.FALSE, security.getAllowPrivilegeEscalation(), container.getName());
                    assertEquals(Boolean.TRUE, security.getReadOnlyRootFilesystem(), container.getName());
                    assertEquals(Boolean.TRUE, security.getRunAsNonRoot(), container.getName());
                    assertEquals(List.of("ALL"), security.getCapabilities().getDrop(), container.getName());
                });
    }

    private static List<PodSpec> pods(List<Object> documents) {
        return documents.stream()
                .flatMap(document -> document instanceof Deployment deployment
                        ? Stream.of(deployment.getSpec().getTemplate().getSpec())
                        : document instanceof Job job
                                ? Stream.of(job.getSpec().getTemplate().getSpec())
                                : Stream.empty())
                .toList();
    }

    private static List<Container> containers(List<Object> documents) {
        return pods(documents).stream()
                .flatMap(pod -> Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream()))
                .toList();
    }

    private static <T> List<T> of(Class<T> kind) throws IOException {
        List<T> found = Manifests.written().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        assertFalse(found.isEmpty(), kind.getSimpleName());
        return found;
    }
}
