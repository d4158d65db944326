package se.samplats.exchange.notice;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Homes;
import se.samplats.market.change.Extension;
import se.samplats.market.change.Extensions;
import se.samplats.market.change.Move;
import se.samplats.market.change.Moves;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placements;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.market.request.Requests;
import se.samplats.platform.party.Contacts;

/** The mails about a stay: a reference and a link, never the need. Moot once the question is answered, or the answer taken back. */
@ApplicationScoped
class StayMails {

    private final Placements placements;
    private final Extensions extensions;
    private final Moves moves;
    private final Requests requests;
    private final Homes homes;
    private final Contacts contacts;
    private final NoticeTexts texts;
    private final String address;

    StayMails(
            Placements placements,
            Extensions extensions,
            Moves moves,
            Requests requests,
            Homes homes,
            Contacts contacts,
            NoticeTexts texts,
            @ConfigProperty(name = "samplats.pages.address") String address) {
        this.placements = placements;
        this.extensions = extensions;
        this.moves = moves;
        this.requests = requests;
        this.homes = homes;
        this.contacts = contacts;
        this.texts = texts;
        this.address = address;
    }

    /** Of an extension, or of another change of a stay. */
    @Nullable
    Mail ofPlacement(NoticeKind kind, UUID about) {
        Placement placement = placements.findById(about);
        if (placement == null) {
            return null;
        }
        Extension extension = extensions.latest(List.of(about)).get(about);
        String reference = placement.reference();
        String link = address + "/placements/" + about;
        return switch (kind) {
            case EXTENSION_ASKED ->
                extension == null || extension.status() != QuestionStatus.ASKED
                        ? null
                        : mail(
                                homes.get(placement.homeId()).email(),
                                texts.extensionSubject(reference),
                                texts.extensionBody(reference, link));
            case EXTENSION_ANSWERED ->
                extension == null || !isAnswered(extension.status())
                        ? null
                        : mail(
                                handler(placement.requestId()),
                                texts.extensionAnswerSubject(reference),
                                texts.extensionAnswerBody(reference, link));
            case HOME_TOLD_OF_STAY ->
                mail(
                        homes.get(placement.homeId()).email(),
                        texts.staySubject(reference),
                        texts.stayBody(reference, link));
            case BUYER_TOLD_OF_STAY ->
                mail(handler(placement.requestId()), texts.staySubject(reference), texts.stayBody(reference, link));
            case HOME_ASKED_OF_DEPARTURE ->
                departure(placement, homes.get(placement.homeId()).email(), link);
            case BUYER_ASKED_OF_DEPARTURE -> departure(placement, handler(placement.requestId()), link);
            default -> throw new IllegalArgumentException(kind + " is not of a placement");
        };
    }

    /** Of somebody who should have left; or of somebody who cannot come since the one before has not. Moot once it is recorded. */
    private @Nullable Mail departure(Placement placement, @Nullable String to, String link) {
        String reference = placement.reference();
        return switch (placement.status()) {
            case ONGOING -> mail(to, texts.departureSubject(reference), texts.departureBody(reference, link));
            case BOOKED -> mail(to, texts.bedSubject(reference), texts.bedBody(reference, link));
            case ENDED, CANCELLED, NO_SHOW -> null;
        };
    }

    /** Of a move to another home. */
    @Nullable
    Mail ofMove(NoticeKind kind, UUID about) {
        Move move = moves.findById(about);
        if (move == null) {
            return null;
        }
        String reference = reference(move);
        if (kind == NoticeKind.MOVE_ASKED) {
            return move.status() != QuestionStatus.ASKED
                    ? null
                    : mail(
                            homes.get(move.homeId()).email(),
                            texts.moveSubject(reference),
                            texts.moveBody(reference, address + "/homes/" + move.homeId()));
        }
        return isAnswered(move.status())
                ? mail(
                        handler(move.requestId()),
                        texts.moveAnswerSubject(reference),
                        texts.moveAnswerBody(reference, address + "/placements/" + move.placementId()))
                : null;
    }

    private static boolean isAnswered(QuestionStatus status) {
        return status == QuestionStatus.AGREED || status == QuestionStatus.DECLINED;
    }

    private String reference(Move move) {
        return move.requestId() == null
                ? move.on().toString()
                : requests.get(move.requestId()).reference();
    }

    private @Nullable String handler(@Nullable UUID request) {
        return request == null
                ? null
                : contacts.email(requests.get(request).handler()).orElse(null);
    }

    private static @Nullable Mail mail(@Nullable String to, String subject, String body) {
        return to == null ? null : Mail.withText(to, subject, body);
    }
}
