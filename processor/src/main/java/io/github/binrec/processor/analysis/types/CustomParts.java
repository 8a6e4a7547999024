package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.language.TypeUseText;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The rules of what may stand on a type, and in it, that a codec of the user's writes: of {@code Map<String, V>} the codec makes the bytes of
 * all but V, so that no annotation can change them. {@code @Nullable} says what the codec is given, and may stand anywhere.
 */
final class CustomParts {
    private static final Set<Mark> OPTIONS = EnumSet.complementOf(EnumSet.of(Mark.NULLABLE));

    private final Subject subject;
    private final String codec;
    private boolean correct = true;

    CustomParts(Subject subject, String codec) {
        this.subject = subject;
        this.codec = codec;
    }

    /**
     * Reports what is said of the bytes that the codec makes.
     *
     * @param encoded what the codec is for, or null where that is not the use, which is said already
     * @return whether nothing is
     */
    boolean check(TypeUse use, @Nullable TypeMirror encoded, Site site) {
        OPTIONS.stream().filter(use::has).forEach(mark -> rejectMark(mark, use, site));
        if (encoded != null) {
            // What stands in front of an array of a component is the component's to Java, and said of that already.
            Set<Mark> ofArray = use.isArray() ? use.marks() : Set.of();
            checkParts(use, encoded, ofArray, use.isArray(), site.part());
        }
        return correct;
    }

    private void checkParts(TypeUse use, TypeMirror encoded, Set<Mark> ofArray, boolean inFront, Site site) {
        List<? extends TypeMirror> patterns = TypeUse.partsOf(encoded);
        for (int i = 0; i < use.parts().size() && i < patterns.size(); i++) {
            TypeUse part = use.parts().get(i);
            if (patterns.get(i).getKind() == TypeKind.TYPEVAR) {
                continue;
            }
            OPTIONS.stream()
                    .filter(mark -> part.has(mark) && !ofArray.contains(mark))
                    .forEach(mark -> rejectMark(mark, part, site));
            if (part.using() != null && !inFront) {
                rejectUsing(part, site);
            }
            checkParts(part, patterns.get(i), part.isArray() ? ofArray : Set.of(), inFront && part.isArray(), site);
        }
    }

    private void rejectMark(Mark mark, TypeUse use, Site site) {
        correct = false;
        String orCodec = OptionRules.appliesWithoutCodec(mark, use) ? ", or the codec" : "";
        subject.reject(
                DiagnosticCode.OPTION_TYPE,
                site.at(mark),
                mark.simpleName(),
                "what " + codec + " writes",
                "The codec alone makes the bytes: remove @" + mark.simpleName() + orCodec + ".");
    }

    private void rejectUsing(TypeUse part, Site site) {
        correct = false;
        subject.reject(
                DiagnosticCode.NO_EFFECT, site, using(part), codec + " writes this too: remove one of the two codecs.");
    }

    private String using(TypeUse part) {
        return Mirrors.type(Objects.requireNonNull(part.using()))
                .map(named -> "Using(" + subject.names().of(named) + ".class)")
                .orElse("Using");
    }

    /**
     * Reports two uses that differ by what is said of them where the codec takes a single one for both.
     *
     * @param meant what stands for each variable of the codec
     * @return whether there are none
     */
    boolean checkSame(Map<TypeParameterElement, List<TypeUse>> meant, Site site) {
        TypeUseText texts = new TypeUseText(subject.names(), this::usingOn);
        meant.forEach((variable, uses) -> {
            String first = texts.of(uses.get(0));
            uses.stream()
                    .map(texts::of)
                    .filter(text -> !text.equals(first))
                    .findFirst()
                    .ifPresent(other -> {
                        correct = false;
                        subject.reject(DiagnosticCode.TWO_ARGUMENTS, site, codec, variable.toString(), first, other);
                    });
        });
        return correct;
    }

    private List<String> usingOn(TypeUse use) {
        return use.using() == null ? List.of() : List.of("@" + using(use));
    }
}
