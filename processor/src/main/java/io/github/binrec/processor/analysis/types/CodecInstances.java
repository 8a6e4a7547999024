package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.CodecSource;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds where generated code gets an instance of a codec from that takes no others. */
final class CodecInstances {
    private final Subject subject;
    private final CustomCodecs codecs;
    private final String fromPackage;

    CodecInstances(Subject subject, CustomCodecs codecs) {
        this.subject = subject;
        this.codecs = codecs;
        this.fromPackage = Compilation.packageOf(subject.type());
    }

    /**
     * Where it comes from.
     *
     * @param encoded the type that the codec is for
     * @return the source, or null after a report
     */
    @Nullable CodecSource of(TypeElement codec, TypeMirror encoded, Site site) {
        Element instance = instance(codec).orElse(null);
        if (instance != null && isCodecOf(instance.asType(), encoded)) {
            return CodecSource.INSTANCE;
        }
        if (codec.getKind() != ElementKind.CLASS && codec.getKind() != ElementKind.RECORD) {
            return reject(codec, ": it is no class", "Take a class that implements it.", site);
        }
        if (codec.getModifiers().contains(Modifier.ABSTRACT)) {
            return reject(codec, ": it is abstract", "Take a class that extends it.", site);
        }
        if (codec.getNestingKind().isNested() && !codec.getModifiers().contains(Modifier.STATIC)) {
            return reject(codec, ": it belongs to an instance of the class around it", "Make it static.", site);
        }
        ExecutableElement constructor = withoutParameters(codec).orElse(null);
        if (constructor != null && isCallable(constructor)) {
            return CodecSource.CONSTRUCTOR;
        }
        return instance == null
                ? reject(codec, "", remedy(codec, constructor), site)
                : rejectInstance(codec, instance, encoded, site);
    }

    private @Nullable CodecSource reject(TypeElement codec, String why, String remedy, Site site) {
        subject.reject(DiagnosticCode.NO_INSTANCE, site, subject.names().of(codec), why, remedy);
        return null;
    }

    private @Nullable CodecSource rejectInstance(TypeElement codec, Element instance, TypeMirror encoded, Site site) {
        return reject(
                codec,
                ": its INSTANCE is of type " + subject.names().of(instance.asType()) + ", which is no BinaryCodec<"
                        + subject.names().of(encoded) + ">",
                "Let it be of type " + codec.getSimpleName() + ".",
                site);
    }

    private String remedy(TypeElement codec, @Nullable ExecutableElement constructor) {
        String name = codec.getSimpleName().toString();
        String instance = "public static final " + name + " INSTANCE";
        boolean near = Compilation.packageOf(codec).equals(fromPackage);
        if (constructor == null) {
            return "Give it a " + instance + ", or a " + (near ? "" : "public ") + "constructor without parameters.";
        }
        String orInstance = ", or give it a " + instance + ".";
        if (Members.isVisible(constructor, fromPackage)) {
            String thrown = Executables.checkedExceptions(codecs.types(), constructor, subject.names());
            return "Drop throws " + thrown + " from " + name + "()" + orInstance;
        }
        return (near ? "Remove private from " + name + "()" : "Make " + name + "() public") + orInstance;
    }

    private static Optional<ExecutableElement> withoutParameters(TypeElement codec) {
        return ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst();
    }

    /** A codec is made where nothing can be caught. */
    private boolean isCallable(ExecutableElement constructor) {
        return Members.isVisible(constructor, fromPackage)
                && Executables.checkedException(codecs.types(), constructor).isEmpty();
    }

    private Optional<Element> instance(TypeElement codec) {
        for (Element member : codec.getEnclosedElements()) {
            boolean constant = member.getKind() == ElementKind.ENUM_CONSTANT
                    || (member.getKind() == ElementKind.FIELD
                            && member.getModifiers().contains(Modifier.STATIC));
            if (constant
                    && member.getSimpleName().contentEquals("INSTANCE")
                    && Members.isVisible(member, fromPackage)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** Whether it is a codec of exactly that; of a raw one nobody knows. */
    private boolean isCodecOf(TypeMirror type, TypeMirror encoded) {
        return type.getKind() == TypeKind.ERROR
                || codecs.encodedBy(type)
                        .filter(other -> codecs.types().isSameType(other, encoded))
                        .isPresent();
    }
}
