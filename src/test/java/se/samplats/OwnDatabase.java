package se.samplats;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For a test that counts all there is: the application starts anew, with a database that no other test has written to. */
public class OwnDatabase implements QuarkusTestProfile {}
