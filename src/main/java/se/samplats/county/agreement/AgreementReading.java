package se.samplats.county.agreement;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Agreements with all their versions and letters; everyone may read them. */
@ApplicationScoped
@Transactional
class AgreementReading {

    private final Agreements agreements;
    private final LettersOfIntent letters;
    private final Today today;

    AgreementReading(Agreements agreements, LettersOfIntent letters, Today today) {
        this.agreements = agreements;
        this.letters = letters;
        this.today = today;
    }

    /** All agreements, the oldest first: a county has a few. */
    public List<AgreementView> all(Actor actor) {
        actor.must(Right.READ_AGREEMENTS);
        return views(agreements.listAll(Sort.by("id")));
    }

    List<AgreementView> page(Actor actor, Paging paging) {
        actor.must(Right.READ_AGREEMENTS);
        return views(agreements.page(paging.afterId(), paging.size() + 1));
    }

    public AgreementView one(Actor actor, UUID id) {
        actor.must(Right.READ_AGREEMENTS);
        return views(List.of(agreements.get(id))).get(0);
    }

    private List<AgreementView> views(List<Agreement> some) {
        List<UUID> ids = some.stream().map(Agreement::id).toList();
        Map<UUID, List<AgreementVersion>> versions = agreements.versionsOf(ids).stream()
                .collect(groupingBy(version -> version.agreement().id()));
        Map<UUID, List<LetterOfIntent>> sent =
                letters.of(ids).stream().collect(groupingBy(LetterOfIntent::agreementId));
        return some.stream()
                .map(agreement -> AgreementView.of(
                        agreement,
                        versions.getOrDefault(agreement.id(), List.of()),
                        sent.getOrDefault(agreement.id(), List.of()),
                        today.date()))
                .toList();
    }
}
