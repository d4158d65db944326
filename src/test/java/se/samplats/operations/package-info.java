/** What a team that runs the service relies on: manifests, runbook, hazard log. Read as files; no application is started. */
@org.jspecify.annotations.NullMarked
package se.samplats.operations;
