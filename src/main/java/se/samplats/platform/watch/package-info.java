/** Monitoring that belongs to no feature: the clocks of the replicas, and what a log line may hold. It knows no feature. */
@org.jspecify.annotations.NullMarked
package se.samplats.platform.watch;
