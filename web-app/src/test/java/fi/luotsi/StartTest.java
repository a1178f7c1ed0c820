package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.util.Objects;

import org.junit.jupiter.api.Test;

class StartTest {

    private static final int JAVA_17 = 61;

    /** An older Java must be able to read the class, so that it can say what is missing. */
    @Test
    void theStartClassIsReadableForJava17() throws Exception {
        try (var start = new DataInputStream(Objects.requireNonNull(Start.class.getResourceAsStream("Start.class")))) {
            assertThat(start.readInt()).isEqualTo(0xCAFEBABE);
            start.readUnsignedShort();
            assertThat(start.readUnsignedShort()).isEqualTo(JAVA_17);
        }
    }
}
