package se.samplats.money.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that an invoice is printed on. */
@CheckedTemplate(basePath = "invoice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvoiceSheet(PrintedInvoice printed, Invoice invoice) implements TemplateInstance {}
