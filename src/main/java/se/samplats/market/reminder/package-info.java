/**
 * Who is asked again, daily or on the desk: homes whose vacancies were confirmed too long ago, either side of a stay that is due or overdue,
 * and homes that have not recorded their decision to admit.
 */
@NullMarked
package se.samplats.market.reminder;

import org.jspecify.annotations.NullMarked;
