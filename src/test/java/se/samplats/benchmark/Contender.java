package se.samplats.benchmark;

/**
 * One of those that are compared: something that answers the same kind of question for as long as a block lasts.
 *
 * @param name what it is called in the report
 */
record Contender(String name, Block block) {

    /** A block of it. */
    interface Block {
        Measured run(long seed) throws Exception;
    }
}
