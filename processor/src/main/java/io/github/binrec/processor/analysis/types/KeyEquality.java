package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.CollectionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports types whose values a set or map would not find again. */
final class KeyEquality {
    private final Subject subject;
    private final FieldTypes types;

    KeyEquality(Subject subject, FieldTypes types) {
        this.subject = subject;
        this.types = types;
    }

    /** {@return whether values of the type are found again, else it is reported, or what it is made of is when that is looked at} */
    boolean check(TypeUse use, String role, Site site) {
        if (use.containsArrayOfVariable()) {
            return false; // an error already, whatever it is in
        }
        if (comparedIn(use).anyMatch(TypeUse::isArray)) {
            subject.reject(DiagnosticCode.IDENTITY_KEY, site, subject.names().of(use), role);
            return false;
        }
        Optional<KeyRules> wrong = comparedIn(use)
                .map(part -> KeyRules.of(part.type()))
                .flatMap(Optional::stream)
                .findFirst();
        wrong.ifPresent(rule -> subject.reject(
                DiagnosticCode.KEY_EQUALITY, site, subject.names().of(use), role, rule.reason(), rule.instead()));
        return wrong.isEmpty();
    }

    /** The type and what it is made of, without what has a check of its own. */
    private Stream<TypeUse> comparedIn(TypeUse use) {
        return Stream.concat(Stream.of(use), unchecked(use).stream().flatMap(this::comparedIn));
    }

    /** Of a map in a set the keys are looked at as those of the map, unless a codec of the user's writes the map. */
    private List<TypeUse> unchecked(TypeUse use) {
        List<TypeUse> parts = use.parts();
        String name = KnownTypes.nameOf(use.type());
        if (parts.isEmpty() || types.isCustom(use)) {
            return parts;
        }
        if (KnownTypes.map(name).isPresent()) {
            return parts.subList(1, parts.size());
        }
        boolean distinct =
                KnownTypes.collection(name).filter(CollectionKind::isDistinct).isPresent();
        return distinct ? List.of() : parts;
    }
}
