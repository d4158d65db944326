package se.samplats.benchmark;

import java.util.List;

/**
 * What is measured: calls to the service, and the least that the database must do for them.
 *
 * @param name what it is called in the report
 * @param expected the status of an answer that did what was asked
 * @param calls the calls, any one of them at a time
 * @param least the least SQL that does the same, as scripts of pgbench, any one of them at a time
 */
record Kind(String name, int expected, Load.Calls calls, List<String> least) {}
