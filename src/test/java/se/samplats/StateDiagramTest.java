package se.samplats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samplats.market.link.LinkStatus;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.request.RequestStatus;
import se.samplats.money.pricesetting.PriceProposalStatus;
import se.samplats.money.yearend.YearEndStatus;

/**
 * The diagrams in docs/architecture.md are what {@code next()} says. To draw them anew:
 * {@code ./mvnw test -Dtest=StateDiagramTest -Dsamplats.docs.write=true}.
 */
class StateDiagramTest {

    private static final Path PAGE = Path.of("docs", "architecture.md");

    @Test
    void thePageShowsWhereARequestMayGo() throws IOException {
        pageShows(RequestStatus.class, RequestStatus::next);
    }

    @Test
    void thePageShowsWhereALinkMayGo() throws IOException {
        pageShows(LinkStatus.class, LinkStatus::next);
    }

    @Test
    void thePageShowsWhereAnOfferMayGo() throws IOException {
        pageShows(OfferStatus.class, OfferStatus::next);
    }

    @Test
    void thePageShowsWhereAPlacementMayGo() throws IOException {
        pageShows(PlacementStatus.class, PlacementStatus::next);
    }

    @Test
    void thePageShowsWhereAPriceProposalMayGo() throws IOException {
        pageShows(PriceProposalStatus.class, PriceProposalStatus::next);
    }

    @Test
    void thePageShowsWhereAYearEndMayGo() throws IOException {
        pageShows(YearEndStatus.class, YearEndStatus::next);
    }

    private static <S extends Enum<S>> void pageShows(Class<S> type, Function<S, Set<S>> next) throws IOException {
        String opening = "<!-- states: " + type.getSimpleName() + " -->\n";
        String page = Files.readString(PAGE);
        int from = page.indexOf(opening) + opening.length();
        int to = page.indexOf("<!-- end -->", from);
        assertTrue(from >= opening.length() && to >= from, PAGE + " lacks its marks for " + type.getSimpleName());
        String drawn = drawn(type, next);
        if (Boolean.getBoolean("samplats.docs.write")) {
            Files.writeString(PAGE, page.substring(0, from) + drawn + page.substring(to));
        } else {
            assertEquals(drawn, page.substring(from, to), "draw it anew with -Dsamplats.docs.write=true");
        }
    }

    /** Arrows in the order in which the states are declared; a state that leads nowhere ends. */
    private static <S extends Enum<S>> String drawn(Class<S> type, Function<S, Set<S>> next) {
        return Stream.of(type.getEnumConstants())
                .flatMap(state -> next.apply(state).isEmpty()
                        ? Stream.of(arrow(state, "[*]"))
                        : next.apply(state).stream().sorted().map(to -> arrow(state, to)))
                .collect(Collectors.joining("", "```mermaid\nstateDiagram-v2\n", "```\n"));
    }

    private static String arrow(Object from, Object to) {
        return "    " + from + " --> " + to + "\n";
    }
}
