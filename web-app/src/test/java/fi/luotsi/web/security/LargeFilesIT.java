package fi.luotsi.web.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;

/** A large file from somebody who may not hand it in is turned away without one byte of it being read. */
class LargeFilesIT extends RunningLuotsi {

    private static final long LARGE = 200L * 1024 * 1024;
    private static final int PATIENCE = 20_000;

    @Test
    void nobodyIsAskedForTheBodyOfALargeFile() throws IOException {
        assertThat(answer("/admin/imports", LARGE)).startsWith("HTTP/1.1 413");
        assertThat(answer("/verify", LARGE)).startsWith("HTTP/1.1 413");
        assertThat(answer("/negotiations/new?lang=sv", LARGE)).startsWith("HTTP/1.1 413");
    }

    /** The answer to a head whose body never comes: whoever reads the body first would wait for it. */
    private String answer(String path, long length) throws IOException {
        var address = URI.create(base());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                    + length + "\r\n\r\n").getBytes(US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
        }
    }
}
