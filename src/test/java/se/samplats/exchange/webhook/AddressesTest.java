package se.samplats.exchange.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Language;

/** The service lets itself be sent to the public network by https, and nowhere else. */
class AddressesTest {

    private final Addresses addresses = new Addresses(false, Set.of(443, 8443));

    @Test
    void aNameOnTheInternetByHttpsIsTaken() {
        assertEquals(
                URI.create("https://system.falun.example/samplats?x=1"),
                addresses.read(" https://system.falun.example/samplats?x=1 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "http://system.falun.example/",
                "ftp://system.falun.example/",
                "file:///etc/passwd",
                "https:///x",
                "https://localhost/",
                "https://samplats/",
                "https://samplats-database-rw.samplats.svc.cluster.local/",
                "https://db.internal/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://017700000001/",
                "https://[::1]/",
                "https://user:word@system.falun.example/",
                "https://system.falun.example/#x",
                "https://system.falun.example\\@127.0.0.1/",
                "https://exa mple.org/",
                "https://.../",
                "jar:https://system.falun.example/!/",
            })
    void whateverElseIsRefused(String typed) {
        assertThrows(Invalid.class, () -> addresses.read(typed));
    }

    @Test
    void onlyPortsWhereSystemsListenForHttpsAreTaken() {
        assertEquals(8443, Addresses.port(addresses.read("https://system.falun.example:8443/x")));
        assertEquals(443, Addresses.port(addresses.read("https://system.falun.example:443/x")));
        for (int port : new int[] {0, 22, 25, 80, 5432, 6443, 8444, 9200, 65535, 65536}) {
            Invalid refused = assertThrows(
                    Invalid.class, () -> addresses.read("https://system.falun.example:" + port + "/x"), "port " + port);
            assertEquals("address", refused.fields().get(0).field());
            assertTrue(refused.fields().get(0).message().in(Language.EN).contains("443, 8443"));
        }
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThrows(Invalid.class, () -> addresses.read("https://system.falun.example/" + "x".repeat(500)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2002:7f00:1::",
            })
    void noAddressOfOurOwnNetworkIsPublic(String address) throws UnknownHostException {
        assertFalse(Addresses.isPublic(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.0.1", "172.32.0.1", "192.36.144.107", "2001:6b0::1", "2a00:801::1"})
    void whatIsOnTheInternetIs(String address) throws UnknownHostException {
        assertTrue(Addresses.isPublic(InetAddress.getByName(address)), address);
    }

    @Test
    void aNameThatLeadsHomeIsNotConnectedTo() {
        assertThrows(UnknownHostException.class, () -> addresses.resolve(URI.create("https://localhost/")));
    }
}
