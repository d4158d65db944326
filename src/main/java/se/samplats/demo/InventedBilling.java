package se.samplats.demo;

import jakarta.persistence.EntityManager;
import java.util.List;
import se.samplats.platform.kernel.CheckDigit;

/**
 * Billing details of the demo county's municipalities, so that invoices can be fetched at once. The numbers are right by their
 * check digits and belong to nobody that we know of; they are marked as invented until an economist has saved them.
 */
final class InventedBilling {

    private final EntityManager database;

    InventedBilling(EntityManager database) {
        this.database = database;
    }

    void writeAll(String county) {
        List<?> codes = database.createNativeQuery(
                        "select code from municipality where county = :county order by code", String.class)
                .setParameter("county", county)
                .getResultList();
        codes.forEach(code -> write(String.valueOf(code)));
    }

    private void write(String code) {
        String organisation = checked("2999" + code + "0");
        String giro = checked("50" + code);
        database.createNativeQuery("""
                update billing_profile set
                  legal_name = (select name from municipality where code = :code) || ' kommun',
                  organisation_number = :organisation,
                  street = 'Påhittade vägen 1',
                  postal_code = '790 ' || right(:code, 2),
                  city = (select name from municipality where code = :code),
                  peppol_id = '0007:' || replace(:organisation, '-', ''),
                  buyer_reference = 'PÅHITTAD-' || :code,
                  bankgiro = :giro,
                  email = 'ekonomi-' || :code || '@kommun.example',
                  receivable_account = '1511', revenue_account = '3520',
                  payable_account = '2441', cost_account = '4634',
                  invented = true
                where municipality = :code""")
                .setParameter("code", code)
                .setParameter("organisation", hyphened(organisation))
                .setParameter("giro", hyphened(giro))
                .executeUpdate();
    }

    private static String checked(String digits) {
        return digits + CheckDigit.after(digits);
    }

    /** With the hyphen before the last four. */
    private static String hyphened(String digits) {
        int head = digits.length() - 4;
        return digits.substring(0, head) + '-' + digits.substring(head);
    }
}
