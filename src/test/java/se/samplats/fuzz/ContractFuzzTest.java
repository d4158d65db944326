package se.samplats.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.fuzz.CallByChance.Call;
import se.samplats.fuzz.ServedContract.Operation;

/**
 * So many calls as {@code -Dfuzz.calls} says, from the seed {@code -Dfuzz.seed}: {@code ./mvnw -Pfuzz test} makes twenty thousand,
 * every build some. What is sent follows from the seed, but for the ids that the service gives things.
 */
@FeatureTest
class ContractFuzzTest {

    private static final Logger LOG = Logger.getLogger(ContractFuzzTest.class);
    private static final int CALLS = Integer.getInteger("fuzz.calls", 1_500);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121);
    private static final int MOST_TOLD = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the server answers before it has read a call, and ends the connection after. */
    private static final Set<Integer> UNREAD = Set.of(413, 414, 431);

    private HttpClient client = connected();
    private final Map<Integer, Integer> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void noCallIsAFaultOfOursAndEveryAnswerIsInTheContract() throws Exception {
        ServedContract contract = ServedContract.read();
        List<Operation> operations = contract.operations();
        assertTrue(operations.size() > 100, () -> operations.size() + " operations");
        KnownThings known = new KnownThings();
        for (int i = 0; i < CALLS; i++) {
            Random chance = new Random(SEED * 1_000_003 + i);
            // every operation in turn: none is left to chance
            Operation operation = operations.get(i % operations.size());
            make(operation, new CallByChance(contract, known, chance).of(operation), known);
        }
        LOG.infof("%d calls of %d operations, seed %d: %s", CALLS, operations.size(), SEED, counts);
        assertEquals(List.of(), faults, () -> faults.size() + " faults");
        assertTrue(counts.keySet().containsAll(Set.of(200, 201, 400, 401, 403, 404, 405)), counts::toString);
    }

    private void make(Operation operation, Call call, KnownThings known) throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = client.send(call.request(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException brokenOff) {
            fault("broken off: " + brokenOff + " " + call.told());
            return;
        }
        int status = answer.statusCode();
        counts.merge(status, 1, Integer::sum);
        if (UNREAD.contains(status)) {
            client = connected();
        }
        Set<Integer> documented = call.method().equals(operation.method()) ? operation.answers() : operation.siblings();
        if (status >= 500) {
            fault(status + " to " + call.told() + ": " + answer.body());
        } else if (!documented.contains(status) && !(call.method().equals("OPTIONS") && status < 300)) {
            fault("undocumented " + status + " of " + operation + " to " + call.told() + ": " + answer.body());
        } else if (status == 200 || status == 201) {
            learn(operation, answer.body(), known);
        }
    }

    private static HttpClient connected() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static void learn(Operation operation, String body, KnownThings known) {
        try {
            known.learn(operation.path(), JSON.readTree(body));
        } catch (JsonProcessingException noJson) {
            // a file: it tells of no thing
            return;
        }
    }

    private void fault(String what) {
        if (faults.size() < MOST_TOLD) {
            faults.add(what.length() > 1_500 ? what.substring(0, 1_500) : what);
        }
    }
}
