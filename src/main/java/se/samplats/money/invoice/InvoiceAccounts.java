package se.samplats.money.invoice;

/**
 * Where a municipality keeps settlements in its books, by the numbers of its own chart of accounts; empty where it has not
 * said.
 *
 * @param receivable what others owe it (<i>kundfordringar</i>)
 * @param revenue what its homes have earned (<i>intäkter</i>)
 * @param payable what it owes (<i>leverantörsskulder</i>)
 * @param cost what it has bought (<i>köp av huvudverksamhet</i>)
 */
record InvoiceAccounts(String receivable, String revenue, String payable, String cost) {

    public static final InvoiceAccounts NONE = new InvoiceAccounts("", "", "", "");
}
