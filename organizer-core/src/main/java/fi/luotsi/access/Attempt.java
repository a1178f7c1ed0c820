package fi.luotsi.access;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Somebody trying a username from an address. */
record Attempt(String username, String address) {

    byte[] hash() {
        return Sha256.of((username + '\n' + address).getBytes(UTF_8));
    }
}
