package io.github.binrec.processor.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeTextTest {
    @Test
    void aText_isReadWithAllItsParts() throws TypeText.SyntaxException {
        TypeText text = TypeText.parse(" @Varint\t@x.y.Unsigned a . B<@Nullable C[], int @Nullable [] []> ");

        assertThat(text.name()).isEqualTo("a.B");
        assertThat(text.marks()).containsExactlyInAnyOrder(Mark.VARINT, Mark.UNSIGNED);
        assertThat(text.dimensions()).isEmpty();
        TypeText first = text.arguments().get(0);
        assertThat(first.name()).isEqualTo("C");
        assertThat(first.marks()).containsExactly(Mark.NULLABLE);
        assertThat(first.dimensions()).isEqualTo(List.of(Set.of()));
        TypeText second = text.arguments().get(1);
        assertThat(second.marks()).isEmpty();
        assertThat(second.dimensions()).isEqualTo(List.of(Set.of(Mark.NULLABLE), Set.of()));
    }

    @Test
    void aWildcard_isRead_soThatItCanBeRefusedAsOne() throws TypeText.SyntaxException {
        assertThat(TypeText.parse("List<? extends A<B>>").arguments().get(0).name())
                .isEqualTo("?");
        assertThat(TypeText.parse("List<?>").arguments().get(0).name()).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    int[        | it ends where ']' belongs
                    int]        | ']' begins where the end belongs
                    A<B         | it ends where '>' belongs
                    A<B C>      | 'C>' begins where '>' belongs
                    A..B        | '.B' begins where a name belongs
                    A<>         | '>' begins where a name belongs
                    1A          | '1A' begins where a name belongs
                    @Id int     | only @Nullable, @Varint, @Unsigned and @Utf8 may stand in it, and not @Id
                    @Using int  | the codec of @Using is named beside it, by using
                    A @Varint   | it ends where '[' belongs
                    List<? ab>  | 'ab>' begins where extends or super belongs
                    """)
    void aMistake_isNamedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> TypeText.parse(text))
                .isInstanceOf(TypeText.SyntaxException.class)
                .hasMessage(message);
    }
}
