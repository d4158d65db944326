package se.samplats.exchange.webhook;

import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samplats.platform.kernel.Invalid;

/**
 * To which addresses the service lets itself be sent: by https, to the public network, at ports where systems listen for https. Else
 * whoever may add a webhook could have the service knock at the doors of the network that it stands in, or at others' mail and
 * databases.
 */
@Singleton
class Addresses {

    private static final int LONGEST = 500;
    private static final int NO_PORT = -1;

    private final boolean privateAllowed;
    private final Set<Integer> ports;

    Addresses(
            @ConfigProperty(name = "samplats.webhooks.allow-private") boolean privateAllowed,
            @ConfigProperty(name = "samplats.webhooks.ports") Set<Integer> ports) {
        this.privateAllowed = privateAllowed;
        this.ports = ports;
    }

    /** Goes on only with an address that could be sent to; where its name leads is looked at each time that something is sent. */
    URI read(String typed) {
        try {
            URI address = new URI(typed.strip());
            String host = address.getHost();
            boolean right = typed.length() <= LONGEST
                    && ("https".equals(address.getScheme()) || (privateAllowed && "http".equals(address.getScheme())))
                    && host != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && (privateAllowed || isNameOnThePublicNetwork(host));
            if (right && !privateAllowed && !ports.contains(port(address))) {
                throw Invalid.field("address", "webhook-port", portList());
            }
            if (right) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            // reported below
        }
        throw Invalid.field("address", "webhook-address");
    }

    private String portList() {
        return ports.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The one address that a connection may be made to: looked up once, so that it is the one that was judged. */
    InetAddress resolve(URI address) throws UnknownHostException {
        if (!privateAllowed && !ports.contains(port(address))) {
            throw new UnknownHostException("no port of https");
        }
        String host = address.getHost().replaceAll("[\\[\\]]", "");
        InetAddress[] all = InetAddress.getAllByName(host);
        if (!privateAllowed && !Arrays.stream(all).allMatch(Addresses::isPublic)) {
            throw new UnknownHostException("not on the public network");
        }
        return all[0];
    }

    static int port(URI address) {
        return address.getPort() != NO_PORT ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
    }

    /** A name with a dot; neither a number, which has many spellings, nor a name of the own network. */
    private static boolean isNameOnThePublicNetwork(String host) {
        String name = host.toLowerCase(java.util.Locale.ROOT);
        return name.contains(".")
                && name.matches("[a-z0-9.-]+\\.[a-z][a-z0-9-]*[a-z0-9]\\.?")
                && !name.matches(".*\\.(local|localhost|internal|intranet|lan|home|corp|svc|cluster\\.local|arpa)\\.?");
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address
                ? isPublic4(b[0] & 0xff, b[1] & 0xff, b[2] & 0xff)
                : isPublic6((Inet6Address) address, b);
    }

    /** Not "this network", shared by carriers, protocol assignments, documentation, benchmarks, or reserved (RFC 6890). */
    private static boolean isPublic4(int first, int second, int third) {
        return first != 0
                && !(first == 100 && second >= 64 && second <= 127)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 192 && second == 88 && third == 99)
                && !(first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                && !(first == 203 && second == 0 && third == 113)
                && first < 224;
    }

    /** Of the global unicast addresses, those that hide no address of IPv4 and no tunnel. */
    private static boolean isPublic6(Inet6Address address, byte[] b) {
        int first = ((b[0] & 0xff) << 8) | (b[1] & 0xff);
        int second = ((b[2] & 0xff) << 8) | (b[3] & 0xff);
        return (first & 0xe000) == 0x2000
                && !address.isIPv4CompatibleAddress()
                && first != 0x2002
                && !(first == 0x2001 && (second == 0 || second == 0x0db8));
    }
}
