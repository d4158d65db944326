package se.samplats.steering.savings;

import java.time.LocalDate;

/** What a municipality paid a day for private care that began on a day, in öre. */
record PrivatePurchase(String municipality, String form, LocalDate began, long dayPriceOre) {}
