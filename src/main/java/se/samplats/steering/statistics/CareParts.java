package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.PublishedUse;
import se.samplats.steering.disclosure.Part;
import se.samplats.steering.disclosure.Publications;
import se.samplats.steering.disclosure.Published;
import se.samplats.steering.disclosure.Tables;

/**
 * Which figures about care days are published: of the external share, of what municipalities gave and got, of how full homes are and of
 * who used a home. They are about the same days, so they are published together.
 */
@ApplicationScoped
class CareParts implements PublishedUse {

    private static final int BUYER = 0;
    private static final int FORM = 1;
    private static final int SIDE = 2;
    private static final int KIND = 3;
    private static final int SELLER = 4;
    private static final int HOME = 5;

    private static final Tables TABLES = Tables.of(
            6,
            List.of(BUYER, SELLER),
            new Integer[] {},
            new Integer[] {SIDE},
            new Integer[] {BUYER},
            new Integer[] {BUYER, SIDE},
            new Integer[] {FORM},
            new Integer[] {FORM, SIDE},
            new Integer[] {KIND},
            new Integer[] {BUYER, KIND},
            new Integer[] {FORM, KIND},
            new Integer[] {SELLER},
            new Integer[] {SELLER, KIND},
            new Integer[] {HOME},
            new Integer[] {BUYER, FORM},
            new Integer[] {BUYER, FORM, SIDE},
            new Integer[] {BUYER, FORM, KIND},
            new Integer[] {SELLER, FORM},
            new Integer[] {SELLER, FORM, KIND},
            new Integer[] {BUYER, HOME});

    /**
     * Who is a case of a municipality, and where there is none a row of the ledger. What concerns a protected identity hides nobody:
     * it is not counted. Where the case is erased, each row is somebody.
     */
    private static final String STATEMENT = """
            with care as (
              select case when p.id is null then cast(o.id as text)
                  else p.buyer || ' ' || coalesce(nullif(p.case_reference, '–'), cast(p.id as text)) end as person,
                case o.kind when 'RESIDENT' then h.municipality else o.municipality end as buyer, h.form,
                h.municipality as seller, cast(h.id as text) as home, o.starts_on, o.ends_before
              from occupancy o join place b on b.id = o.place_id join home h on h.id = b.home_id
                left join placement p on p.occupancy_id = o.id
              where o.kind in ('RESIDENT', 'STAY') and not o.confidential
            ), bought as (
              select municipality || ' ' || coalesce(nullif(case_reference, '–'), cast(id as text)) as person,
                municipality as buyer, form, provider_kind as kind, starts_on, ends_before
              from external_purchase where protected_for is null
            ), present as (
              select person, buyer, form, case when buyer = seller then 'OWN' else 'COUNTY' end as kind, seller, home,
                starts_on, ends_before from care
              union all select person, buyer, form, kind, '-', '-', starts_on, ends_before from bought)
            select person, buyer, form,
              case when kind in ('COMPANY', 'ASSOCIATION') then 'PRIVATE' else 'PUBLIC' end, kind, seller, home,
              greatest(starts_on, cast(:from as date)),
              least(coalesce(ends_before, 'infinity'), cast(:to as date)) - 1
            from present where starts_on < :to and coalesce(ends_before, 'infinity') > :from
            order by 1, 2, 3, 4, 5, 6, 7, 8""";

    private final CountedRows database;
    private final Publications publications;

    CareParts(CountedRows database, Publications publications) {
        this.database = database;
        this.publications = publications;
    }

    /** For periods that lie in these calendar years. */
    Published within(Span span) {
        return publications.published(TABLES, database.presences(STATEMENT, CountedRows.of(span.years())));
    }

    @Override
    public boolean isPublished(UUID homeId, Collection<String> municipalities, int year) {
        Span span = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        Published published = within(span);
        return municipalities.stream()
                .allMatch(one -> CountedTables.shows(published, inHome(homeId.toString(), one), span));
    }

    static Part ofBuyer(@Nullable String buyer, @Nullable String form) {
        return part(buyer, form, null, null, null, null);
    }

    static Part ofKind(@Nullable String buyer, @Nullable String form, CareKind kind) {
        return part(buyer, form, null, kind, null, null);
    }

    /** What is bought of companies and associations, or the rest. */
    static Part ofSide(@Nullable String buyer, @Nullable String form, boolean privately) {
        return part(buyer, form, privately ? "PRIVATE" : "PUBLIC", null, null, null);
    }

    static Part sold(String seller, @Nullable String form) {
        return part(null, form, null, CareKind.COUNTY, seller, null);
    }

    static Part inHomesOf(String seller, @Nullable String form) {
        return part(null, form, null, null, seller, null);
    }

    static Part inHome(String home, @Nullable String buyer) {
        return part(buyer, null, null, null, null, home);
    }

    private static Part part(
            @Nullable String buyer,
            @Nullable String form,
            @Nullable String side,
            @Nullable CareKind kind,
            @Nullable String seller,
            @Nullable String home) {
        return Part.of(or(buyer), or(form), or(side), kind == null ? Part.ALL : kind.name(), or(seller), or(home));
    }

    private static String or(@Nullable String value) {
        return value == null ? Part.ALL : value;
    }
}
