package se.samplats.operations;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of the operators' own kinds, the fields that we use: one that is mistyped is not among them. */
final class OperatorKinds {

    private OperatorKinds() {}

    record Named(String name) {}

    record Key(String name, String key) {}

    record Plugin(
            String name,
            @Nullable Boolean isWALArchiver,
            @Nullable Map<String, String> parameters) {}

    record Cluster(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
        record Spec(
                int instances,
                String imageName,
                Bootstrap bootstrap,
                Managed managed,
                Postgresql postgresql,
                Storage storage,
                Storage walStorage,
                ResourceRequirements resources,
                Affinity affinity,
                @Nullable List<Plugin> plugins) {}

        record Bootstrap(Initdb initdb) {}

        record Initdb(
                String database,
                String owner,
                Named secret,
                String encoding,
                String localeProvider,
                String icuLocale,
                String localeCollate,
                String localeCType) {}

        record Managed(List<ManagedRole> roles) {}

        record ManagedRole(
                String name,
                String ensure,
                boolean login,
                boolean superuser,
                boolean bypassrls,
                Named passwordSecret) {}

        record Postgresql(Synchronous synchronous, Map<String, String> parameters) {}

        record Synchronous(String method, int number, String dataDurability) {}

        record Storage(String size) {}

        record Affinity(boolean enablePodAntiAffinity, String podAntiAffinityType, String topologyKey) {}
    }

    record ObjectStore(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
        record Spec(String retentionPolicy, Configuration configuration) {}

        record Configuration(
                String destinationPath, String endpointURL, Credentials s3Credentials, Packed wal, Packed data) {}

        record Credentials(Key accessKeyId, Key secretAccessKey) {}

        record Packed(String compression) {}
    }

    record ScheduledBackup(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
        record Spec(
                String schedule,
                boolean immediate,
                String backupOwnerReference,
                Named cluster,
                String method,
                Named pluginConfiguration) {}
    }
}
