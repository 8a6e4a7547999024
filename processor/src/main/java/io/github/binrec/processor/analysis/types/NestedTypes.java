package io.github.binrec.processor.analysis.types;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.custom.ForeignTypes;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.PlainSizes;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.remedy.Remedies;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.NestedType;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types of the user's that occur in another: whether they have a codec, and whether the other's codec can see it. */
public final class NestedTypes {
    private final Compilation compilation;
    private final PlainSizes sizes;
    private final ForeignTypes foreignTypes;

    public NestedTypes(Compilation compilation, PlainSizes sizes, ForeignTypes foreignTypes) {
        this.compilation = compilation;
        this.sizes = sizes;
        this.foreignTypes = foreignTypes;
    }

    /** {@return what is compiled} */
    public Compilation compilation() {
        return compilation;
    }

    /** {@return an annotated type as it occurs, or null if something is wrong with that or with the type itself} */
    public @Nullable NestedType of(TypeElement type, Subject subject, Site site) {
        if (CodecNames.privatePart(type).isPresent() && compilation.isSource(type)) {
            // An error of its own, whoever uses it.
            return null;
        }
        ClassName codec = CodecNames.of(type);
        boolean correct = isVisible(type, subject, site);
        if (!compilation.isSource(type) && !compilation.exists(codec.canonicalName(), type)) {
            subject.reject(DiagnosticCode.MISSING_CODEC, site, type.getQualifiedName(), codec.canonicalName());
            correct = false;
        }
        // What is wrong with the type itself is reported there.
        return correct && hasCodec(type) ? new NestedType(ClassName.get(type), codec, sizes.leastSize(type)) : null;
    }

    public boolean isVisible(TypeElement type, Subject subject, Site site) {
        String packageName = Compilation.packageOf(subject.type());
        Optional<TypeElement> hidden = CodecNames.hiddenPart(type, packageName);
        if (hidden.isEmpty()) {
            return true;
        }
        String name = subject.names().of(hidden.get());
        boolean samePackage = Compilation.packageOf(type).equals(packageName);
        subject.reject(
                DiagnosticCode.INVISIBLE_TYPE,
                site,
                subject.names().of(type),
                packageName.isEmpty() ? "the unnamed package" : packageName,
                samePackage ? "Make " + name + " package-private or more visible." : "Make " + name + " public.");
        return false;
    }

    /**
     * Reports a type without {@code @BinaryRecord}.
     *
     * @param use the type as it is used, type arguments included
     */
    public void rejectUnannotated(TypeElement type, TypeMirror use, Subject subject, Site site) {
        String name = subject.names().of(type);
        if (Mirrors.has(type, Fallback.class)) {
            String remedy = "It is a variant that stands for unknown ones: use the sealed type.";
            subject.reject(DiagnosticCode.UNSUPPORTED_TYPE, site, name, remedy);
            return;
        }
        if (CustomCodecs.isOneMissing(subject.type())) {
            return; // which may be for it, and is reported
        }
        // A variant is the user's own, whatever was compiled when.
        boolean mayBeAnnotated = type.getKind() == ElementKind.CLASS
                ? compilation.isSource(type) || TypeGraph.isSealed(subject.type())
                : type.getKind() == ElementKind.RECORD || TypeGraph.isSealed(type);
        // Its name is the one that a generated codec would have. To a variant no codec can be given.
        Optional<String> known = TypeGraph.isSealed(subject.type())
                ? Optional.empty()
                : foreignTypes.ofKnownCodec(type, use, subject, site);
        Optional<String> near = TypeGraph.isSealed(subject.type()) || known.isPresent()
                ? Optional.empty()
                : foreignTypes.ofNearCodec(type, use, subject);
        if (mayBeAnnotated) {
            String annotate = new Annotating(subject.names()).remedy(type);
            String remedy = known.or(() -> near.map(codec -> codec + ", or " + annotate))
                    .orElse(Members.capitalized(annotate));
            subject.reject(DiagnosticCode.NOT_ANNOTATED, site, name, remedy);
        } else {
            String remedy = known.or(() -> near.map(codec -> codec + "."))
                    .or(() -> new Remedies(compilation).forType(type, subject.names()))
                    .orElseGet(() -> foreignTypes.remedy(type, use, subject, site));
            subject.reject(
                    DiagnosticCode.UNSUPPORTED_TYPE, site, subject.names().of(use), remedy);
        }
    }

    private static boolean hasCodec(TypeElement type) {
        return Components.areIn(type) || TypeGraph.isSealed(type);
    }
}
