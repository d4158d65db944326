package se.samplats.party;

import static se.samplats.party.Role.ANALYST;
import static se.samplats.party.Role.COORDINATOR;
import static se.samplats.party.Role.ECONOMIST;
import static se.samplats.party.Role.HOME_MANAGER;
import static se.samplats.party.Role.PLACER;

import java.util.Set;

/**
 * The one table of which role may do what. Whose things it may be done to is decided where they are fetched: a thing of
 * another municipality is not found.
 */
public enum Operation {
    READ_REGISTER(Role.values()),
    READ_STATISTICS(Role.values()),
    SEARCH(PLACER),
    QUOTE(PLACER, ECONOMIST),
    CALCULATE(PLACER, HOME_MANAGER, ECONOMIST, ANALYST, COORDINATOR),
    READ_OCCUPANCIES(PLACER, HOME_MANAGER),
    CHANGE_HOME(HOME_MANAGER, COORDINATOR),
    CHANGE_OCCUPANCIES(HOME_MANAGER),
    CONFIRM_VACANCIES(HOME_MANAGER),
    READ_REQUESTS(PLACER),
    CHANGE_REQUESTS(PLACER),
    READ_OFFERS(PLACER, HOME_MANAGER),
    ASK(PLACER),
    ANSWER(HOME_MANAGER),
    ACCEPT(PLACER),
    READ_PLACEMENTS(PLACER, HOME_MANAGER, ECONOMIST),
    ADMIT(HOME_MANAGER),
    REPORT_PLACEMENT(PLACER, HOME_MANAGER),
    EXTEND(PLACER),
    READ_AGREEMENTS(Role.values()),
    CHANGE_AGREEMENTS(COORDINATOR),
    READ_PRICES(PLACER, HOME_MANAGER, ECONOMIST, COORDINATOR),
    CHANGE_PRICES(ECONOMIST, COORDINATOR),
    READ_PROPOSALS(ECONOMIST, COORDINATOR),
    PROPOSE_PRICES(ECONOMIST),
    RECORD_INDICES(COORDINATOR),
    READ_YEAR_ENDS(ECONOMIST, COORDINATOR),
    CHANGE_YEAR_ENDS(ECONOMIST),
    READ_PURCHASES(PLACER, ECONOMIST),
    RECORD_PURCHASE(PLACER),
    READ_SETTLEMENTS(ECONOMIST, COORDINATOR),
    READ_SETTLEMENT_LINES(ECONOMIST),
    DRAFT_SETTLEMENTS(ECONOMIST, COORDINATOR),
    ISSUE_SETTLEMENTS(ECONOMIST),
    READ_BILLING(ECONOMIST, COORDINATOR),
    CHANGE_BILLING(ECONOMIST),
    READ_PLANNING(ANALYST, COORDINATOR),
    IMPORT(COORDINATOR);

    private final Set<Role> roles;

    Operation(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }
}
