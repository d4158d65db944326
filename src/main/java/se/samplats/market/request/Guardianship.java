package se.samplats.market.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.Forms;

/** Where a form takes a child only together with a guardian (SoL 9:6): who is the child, and who the guardian. */
@ApplicationScoped
public class Guardianship {

    private static final Set<RequestStatus> STANDING = Set.of(RequestStatus.OPEN, RequestStatus.PLACED);

    private final Forms forms;
    private final Requests requests;

    Guardianship(Forms forms, Requests requests) {
        this.forms = forms;
        this.requests = requests;
    }

    /** Whether the request is for somebody who may not come alone. */
    public boolean isForChild(PurchaseRequest request) {
        return fromAge(request).filter(age -> isBelow(request, age)).isPresent();
    }

    /** The grown-ups' requests for the same form that a child's belongs together with, while they are open or met by a place. */
    public List<PurchaseRequest> guardians(PurchaseRequest child) {
        return fromAge(child)
                .map(age -> requests.linked(child).stream()
                        .filter(child::belongsWith)
                        .filter(other -> STANDING.contains(other.status()))
                        .filter(other -> other.need().form().equals(child.need().form()) && !isBelow(other, age))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Integer> fromAge(PurchaseRequest request) {
        return forms.byCode(request.need().form())
                .flatMap(form -> form.rule(FormRule.Kind.CHILD_WITH_GUARDIAN))
                .map(FormRule::number);
    }

    private static boolean isBelow(PurchaseRequest request, int age) {
        Integer own = request.need().age();
        return own != null && own < age;
    }
}
