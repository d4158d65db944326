/**
 * Whether what was promised is kept (<i>leveranslöftet</i>): beds that were reported free, claimed by suitable requests, and delivered or
 * refused. A municipality sees its own homes, one by one; the county's readers see all homes as one, in published periods.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.steering.promise;
