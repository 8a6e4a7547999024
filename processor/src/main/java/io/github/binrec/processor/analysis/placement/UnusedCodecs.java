package io.github.binrec.processor.analysis.placement;

import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.custom.TypePattern;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.ReservedTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds codecs in {@code @UseCodecs} that write nothing. One on a package is for all that comes, and is not looked at. */
final class UnusedCodecs {
    private static final String NOBODY =
            "Put it on a record or class with @BinaryRecord, on a class around such, or on the package, or"
                    + " remove it: it holds for what stands inside.";

    private final Types types;
    private final Components components;
    private final CustomCodecs codecs;
    private final ReservedTypes reservedTypes;

    UnusedCodecs(Types types, Elements elements, Components components) {
        this.types = types;
        this.components = components;
        this.codecs = new CustomCodecs(types);
        this.reservedTypes = new ReservedTypes(elements, types);
    }

    /**
     * Looks at the codecs that are named on a type for what is in it.
     *
     * @param type the type
     * @param report where to say what is wrong
     */
    void check(TypeElement type, DiagnosticReport report) {
        AnnotationMirror mirror = Mirrors.find(type, UseCodecs.class).orElse(null);
        if (mirror == null) {
            return;
        }
        List<TypeElement> users = within(type)
                .filter(ReadPlaces::isAnnotated)
                .filter(Components::areIn)
                .toList();
        if (users.isEmpty()) {
            Position position = new Position(type, mirror, null);
            report.add(DiagnosticCode.NO_EFFECT, TypeNames.simple(type), position, "UseCodecs", NOBODY);
        } else if (users.stream().noneMatch(this::isMadeOfMissingTypes)) {
            Set<TypeElement> used = new HashSet<>();
            users.forEach(user -> uses(user).forEach(use -> collect(use, user, used)));
            List<TypePattern> before = new ArrayList<>();
            for (AnnotationValue named : Mirrors.values(mirror, "value")) {
                TypeElement codec = Mirrors.type(named).orElse(null);
                TypeMirror encoded = codec == null ? null : encodedBy(codec).orElse(null);
                if (codec == null || encoded == null) {
                    continue; // what is no codec has an error of its own, as has the second of two for one type
                }
                if (!used.contains(codec) && before.stream().noneMatch(earlier -> earlier.covers(encoded))) {
                    reject(type, codec, encoded, new Position(type, mirror, named), report);
                }
                before.add(new TypePattern(types, encoded));
            }
        }
    }

    private Optional<TypeMirror> encodedBy(TypeElement codec) {
        return codecs.encodedBy(codec).filter(each -> !CustomCodecs.isOpen(each));
    }

    private static void reject(
            TypeElement type, TypeElement codec, TypeMirror encoded, Position position, DiagnosticReport report) {
        TypeNames names = new TypeNames(type);
        report.add(
                DiagnosticCode.NO_EFFECT,
                TypeNames.simple(type),
                position,
                "UseCodecs(" + names.of(codec) + ".class)",
                "No " + names.of(encoded) + " in " + TypeNames.simple(type) + " is written by it: remove it.");
    }

    private static Stream<TypeElement> within(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(UnusedCodecs::within));
    }

    private List<TypeUse> uses(TypeElement user) {
        List<TypeUse> uses = new ArrayList<>(reservedTypes.uses(user));
        for (Component component : components.of(user)) {
            uses.add(CustomCodecs.declaredUse(component));
        }
        return uses;
    }

    /** The codecs that are chosen for a type and for what is in it, wherever they are named. */
    private void collect(TypeUse use, TypeElement user, Set<TypeElement> used) {
        codecs.choose(use, user).flatMap(CustomCodecs.Choice::codec).ifPresent(used::add);
        use.parts().forEach(part -> collect(part, user, used));
    }

    private boolean isMadeOfMissingTypes(TypeElement user) {
        return uses(user).stream().anyMatch(use -> isMissing(use.type()));
    }

    private static boolean isMissing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || TypeUse.partsOf(type).stream().anyMatch(UnusedCodecs::isMissing);
    }
}
