package se.samplats.benchmark;

import java.util.List;

/**
 * What is measured: calls to the service, and the statements that they come to for the database alone.
 *
 * @param name what it is called in the report
 * @param expected the status of an answer that did what was asked
 * @param calls the calls, any one of them at a time
 * @param scripts the same for pgbench, any one of them at a time
 */
record Kind(String name, int expected, Load.Calls calls, List<String> scripts) {}
