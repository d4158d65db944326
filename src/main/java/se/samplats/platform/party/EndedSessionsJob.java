package se.samplats.platform.party;

import io.quarkus.scheduler.Scheduled;

/** Learns which sessions were ended at other replicas. */
class EndedSessionsJob {

    private final EndedSessions endedSessions;

    EndedSessionsJob(EndedSessions endedSessions) {
        this.endedSessions = endedSessions;
    }

    @Scheduled(every = "{samplats.ended-sessions-job.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        endedSessions.learn();
    }
}
