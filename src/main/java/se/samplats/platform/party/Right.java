package se.samplats.platform.party;

import static se.samplats.platform.party.Grant.allow;
import static se.samplats.platform.party.Reach.HANDLED;
import static se.samplats.platform.party.Reach.OPEN;
import static se.samplats.platform.party.Relation.COUNTERPART;
import static se.samplats.platform.party.Relation.COUNTY;
import static se.samplats.platform.party.Relation.OTHER;
import static se.samplats.platform.party.Relation.OWN;
import static se.samplats.platform.party.Role.ANALYST;
import static se.samplats.platform.party.Role.AUDITOR;
import static se.samplats.platform.party.Role.COORDINATOR;
import static se.samplats.platform.party.Role.ECONOMIST;
import static se.samplats.platform.party.Role.HOME_MANAGER;
import static se.samplats.platform.party.Role.PLACER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one table of rights: which role may do what, to whose things, and whether also where an identity is protected. The
 * use cases ask it, lists are narrowed by it ({@link VisibleRows}), and a test walks every endpoint and page with it. Roles alone
 * stand for what the county has in common.
 */
public enum Right {
    READ_REGISTER(Role.values()),
    READ_STATISTICS(Role.values()),
    SEARCH(PLACER),
    /** To be told when something fits a search, or a request that one may change. */
    WATCH(PLACER),
    QUOTE(PLACER, ECONOMIST),
    CALCULATE(PLACER, HOME_MANAGER, ECONOMIST, ANALYST, COORDINATOR),
    READ_OCCUPANCIES(allow(PLACER, OWN), allow(HOME_MANAGER, OWN)),
    CHANGE_HOME(allow(HOME_MANAGER, OWN), allow(COORDINATOR, COUNTY)),
    CHANGE_OCCUPANCIES(allow(HOME_MANAGER, OWN)),
    CONFIRM_VACANCIES(allow(HOME_MANAGER, OWN)),
    /** To close a home or a place of it from a day, and to record that IVO was notified. */
    CLOSE_HOME(allow(HOME_MANAGER, OWN)),
    /** To see who is asked for, expected and present in a home. */
    RUN_HOME(allow(HOME_MANAGER, OWN)),
    READ_REQUESTS(allow(PLACER, OWN, HANDLED)),
    CHANGE_REQUESTS(allow(PLACER, OWN, HANDLED)),
    READ_OFFERS(allow(PLACER, OWN, HANDLED), allow(HOME_MANAGER, COUNTERPART)),
    ASK(allow(PLACER, OWN, HANDLED)),
    ANSWER(allow(HOME_MANAGER, COUNTERPART)),
    /** To write to the other side of an inquiry. */
    WRITE_MESSAGES(allow(PLACER, OWN, HANDLED), allow(HOME_MANAGER, COUNTERPART)),
    ACCEPT(allow(PLACER, OWN, HANDLED)),
    READ_PLACEMENTS(
            allow(PLACER, OWN, HANDLED),
            allow(HOME_MANAGER, COUNTERPART),
            allow(ECONOMIST, OWN, OPEN),
            allow(ECONOMIST, COUNTERPART, OPEN)),
    /** To read arrivals and departures in one's own calendar program: of own cases, of own homes. */
    FOLLOW_CALENDAR(allow(PLACER, OWN), allow(HOME_MANAGER, OWN)),
    /** To be told on one's own devices of what waits. */
    BE_TOLD(PLACER, HOME_MANAGER),
    READ_SAVINGS(allow(PLACER, OWN, HANDLED), allow(ECONOMIST, OWN, OPEN)),
    ADMIT(allow(HOME_MANAGER, COUNTERPART)),
    REPORT_PLACEMENT(allow(PLACER, OWN, HANDLED), allow(HOME_MANAGER, COUNTERPART)),
    EXTEND(allow(PLACER, OWN, HANDLED)),
    /** To change the bed, or the day of arrival; what costs the buyer more takes EXTEND beside it. */
    MOVE(allow(PLACER, OWN, HANDLED), allow(HOME_MANAGER, COUNTERPART)),
    READ_MOVES(allow(PLACER, OWN, HANDLED), allow(HOME_MANAGER, COUNTERPART)),
    READ_AGREEMENTS(Role.values()),
    CHANGE_AGREEMENTS(COORDINATOR),
    READ_PRICES(
            allow(PLACER, OWN),
            allow(PLACER, OTHER),
            allow(HOME_MANAGER, OWN),
            allow(HOME_MANAGER, OTHER),
            allow(ECONOMIST, OWN),
            allow(ECONOMIST, OTHER),
            allow(COORDINATOR, COUNTY)),
    READ_INDICES(PLACER, HOME_MANAGER, ECONOMIST, COORDINATOR),
    CHANGE_PRICES(allow(ECONOMIST, OWN), allow(COORDINATOR, COUNTY)),
    READ_PROPOSALS(allow(ECONOMIST, OWN), allow(COORDINATOR, COUNTY)),
    PROPOSE_PRICES(allow(ECONOMIST, OWN)),
    RECORD_INDICES(COORDINATOR),
    READ_YEAR_ENDS(allow(ECONOMIST, OWN), allow(COORDINATOR, COUNTY)),
    CHANGE_YEAR_ENDS(allow(ECONOMIST, OWN)),
    READ_PURCHASES(allow(PLACER, OWN, HANDLED), allow(ECONOMIST, OWN, OPEN)),
    RECORD_PURCHASE(allow(PLACER, OWN, HANDLED)),
    READ_SETTLEMENTS(allow(ECONOMIST, OWN), allow(ECONOMIST, COUNTERPART), allow(COORDINATOR, COUNTY)),
    READ_SETTLEMENT_LINES(allow(ECONOMIST, OWN), allow(ECONOMIST, COUNTERPART)),
    DRAFT_SETTLEMENTS(allow(ECONOMIST, OWN), allow(ECONOMIST, COUNTERPART), allow(COORDINATOR, COUNTY)),
    ISSUE_SETTLEMENTS(allow(ECONOMIST, OWN)),
    READ_BILLING(allow(ECONOMIST, OWN), allow(COORDINATOR, COUNTY)),
    CHANGE_BILLING(allow(ECONOMIST, OWN)),
    READ_PLANNING(ANALYST, COORDINATOR),
    IMPORT(COORDINATOR),
    TEND_NOTICES(COORDINATOR),
    READ_JOURNAL(AUDITOR),
    TEND_WEBHOOKS(allow(PLACER, OWN), allow(HOME_MANAGER, OWN), allow(COORDINATOR, COUNTY)),
    READ_RETENTION(COORDINATOR, AUDITOR),
    HOLD_RECORDS(COORDINATOR);

    private final List<Grant> grants;
    private final Set<Role> roles;

    /** Of what the county has in common. */
    Right(Role... roles) {
        this(Arrays.stream(roles).map(role -> allow(role, COUNTY)).toArray(Grant[]::new));
    }

    Right(Grant... grants) {
        this.grants = List.of(grants);
        this.roles = this.grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    public List<Grant> grants() {
        return grants;
    }

    /** Those who may do it to anything at all. */
    public Set<Role> roles() {
        return roles;
    }

    /** What the actor's roles allow. */
    Stream<Grant> grants(Actor actor) {
        return grants.stream().filter(grant -> actor.is(grant.role()));
    }
}
