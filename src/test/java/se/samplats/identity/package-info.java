/** Sign-in with a real issuer: the packaged service beside Keycloak, with the realm that the cluster's demo has. */
@org.jspecify.annotations.NullMarked
package se.samplats.identity;
