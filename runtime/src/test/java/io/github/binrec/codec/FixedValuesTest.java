package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FixedValuesTest {
    @Test
    void whatIsWritten_isReadBack() throws IOException {
        UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        try (ByteStream stream = ByteStreams.memory()) {
            FixedValues.write(stream, uuid);
            FixedValues.write(stream, Instant.MIN);
            FixedValues.write(stream, Duration.ofSeconds(-1, 1));
            FixedValues.write(stream, LocalDate.MAX);
            FixedValues.write(stream, LocalTime.MAX);
            FixedValues.write(stream, LocalDateTime.MIN);
            assertThat(stream.size()).isEqualTo(16 + 12 + 12 + 6 + 8 + 14);
            stream.position(0);
            assertThat(FixedValues.readUuid(stream)).isEqualTo(uuid);
            assertThat(FixedValues.readInstant(stream)).isEqualTo(Instant.MIN);
            assertThat(FixedValues.readDuration(stream)).isEqualTo(Duration.ofSeconds(-1, 1));
            assertThat(FixedValues.readLocalDate(stream)).isEqualTo(LocalDate.MAX);
            assertThat(FixedValues.readLocalTime(stream)).isEqualTo(LocalTime.MAX);
            assertThat(FixedValues.readLocalDateTime(stream)).isEqualTo(LocalDateTime.MIN);
        }
    }

    @Test
    void aDateThatDoesNotExist_isMalformedAtItsStart() {
        ByteStream in = ByteStreams.memory(HexFormat.of().parseHex("00" + "ea070000" + "021e"));
        assertThatThrownBy(() -> {
                    in.readByte();
                    FixedValues.readLocalDate(in);
                })
                .asInstanceOf(InstanceOfAssertFactories.type(MalformedRecordException.class))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(Reason.INVALID_VALUE);
                    assertThat(e.position()).isEqualTo(1);
                });
    }
}
