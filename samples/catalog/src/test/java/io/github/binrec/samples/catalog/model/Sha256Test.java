package io.github.binrec.samples.catalog.model;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void isTheHashOfTheStandard() {
        // FIPS 180-2, appendix B.1.
        assertThat(Sha256.of("abc".getBytes(US_ASCII)))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isEqualTo(Sha256.of("abc".getBytes(US_ASCII)))
                .isNotEqualTo(Sha256.of("abd".getBytes(US_ASCII)));
    }
}
