package se.samplats.money.invoice;

import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CompanyIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.EndpointIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;

/** The seller and the buyer of a Peppol invoice (BG-4, BG-7), and where the seller is paid (BG-16). */
final class PeppolParty {

    /** The scheme of Swedish organisation numbers (ISO 6523). */
    private static final String ORGANISATION_NUMBER = "0007";

    private static final String CREDIT_TRANSFER = "30";
    private static final String BANKGIRO = "SE:BANKGIRO";

    private PeppolParty() {}

    static SupplierPartyType seller(InvoiceParty seller) {
        PartyType party = party(seller);
        PartyTaxSchemeType tax = new PartyTaxSchemeType();
        tax.setCompanyID(seller.vatNumber());
        tax.setTaxScheme(vat());
        party.addPartyTaxScheme(tax);
        party.addPartyLegalEntity(legal(seller));
        if (!seller.email().isEmpty()) {
            ContactType office = new ContactType();
            office.setElectronicMail(seller.email());
            party.setContact(office);
        }
        SupplierPartyType supplier = new SupplierPartyType();
        supplier.setParty(party);
        return supplier;
    }

    static CustomerPartyType buyer(InvoiceParty buyer) {
        PartyType party = party(buyer);
        party.addPartyLegalEntity(legal(buyer));
        CustomerPartyType customer = new CustomerPartyType();
        customer.setParty(party);
        return customer;
    }

    /** How the seller is paid: to its bankgiro, with the invoice's reference. */
    static PaymentMeansType payment(InvoiceParty seller, String reference) {
        BranchType giro = new BranchType();
        giro.setID(BANKGIRO);
        FinancialAccountType account = new FinancialAccountType();
        account.setID(seller.bankgiro().replace("-", ""));
        account.setFinancialInstitutionBranch(giro);
        PaymentMeansType means = new PaymentMeansType();
        means.setPaymentMeansCode(CREDIT_TRANSFER);
        means.addPaymentID(new PaymentIDType(reference));
        means.setPayeeFinancialAccount(account);
        return means;
    }

    static TaxSchemeType vat() {
        TaxSchemeType vat = new TaxSchemeType();
        vat.setID("VAT");
        return vat;
    }

    private static PartyType party(InvoiceParty party) {
        int colon = party.peppolId().indexOf(':');
        EndpointIDType endpoint = new EndpointIDType(party.peppolId().substring(colon + 1));
        endpoint.setSchemeID(party.peppolId().substring(0, colon));
        CountryType sweden = new CountryType();
        sweden.setIdentificationCode("SE");
        AddressType address = new AddressType();
        address.setStreetName(party.street());
        address.setCityName(party.city());
        address.setPostalZone(party.postalCode());
        address.setCountry(sweden);
        PartyType made = new PartyType();
        made.setEndpointID(endpoint);
        made.setPostalAddress(address);
        return made;
    }

    private static PartyLegalEntityType legal(InvoiceParty party) {
        CompanyIDType number = new CompanyIDType(party.organisationDigits());
        number.setSchemeID(ORGANISATION_NUMBER);
        PartyLegalEntityType legal = new PartyLegalEntityType();
        legal.setRegistrationName(party.name());
        legal.setCompanyID(number);
        return legal;
    }
}
