package io.github.binrec.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.github.binrec.processor.codegen.OutlineGenerator;
import io.github.binrec.processor.model.OutlineModel;
import io.github.binrec.processor.model.TypeModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes codecs, and what stands for those of types with errors, under each name once: javac would warn of a second file. */
final class CodecWriter {
    private final SourceWriter sources;
    private final Elements elements;
    private final Function<TypeModel, JavaFile> generator;
    private final Map<PackageElement, Boolean> hiding = new HashMap<>();
    private final Set<ClassName> written = new HashSet<>();

    CodecWriter(Filer filer, Elements elements, Function<TypeModel, JavaFile> generator) {
        this.sources = new SourceWriter(filer);
        this.elements = elements;
        this.generator = generator;
    }

    /** {@return how many have been written so far} */
    int count() {
        return written.size();
    }

    /**
     * Writes a codec.
     *
     * @param model the model of the type
     * @param type the type
     * @throws FilerException if there is a class of that name
     * @throws IOException if it cannot be written
     */
    void write(TypeModel model, TypeElement type) throws IOException {
        JavaFile file = generator.apply(model);
        if (written.add(model.codec())) {
            sources.write(importing(file, type), type);
        }
    }

    /**
     * Writes what stands for a codec, if nothing of that name has been written.
     *
     * @param outline the signature of the codec
     * @param type the type
     * @return whether it was written
     * @throws IOException if it cannot be written
     */
    boolean write(OutlineModel outline, TypeElement type) throws IOException {
        if (!written.add(outline.codec())) {
            return false;
        }
        try {
            sources.write(importing(OutlineGenerator.generate(outline), type), type);
            return true;
        } catch (FilerException e) {
            // Another processor made a class of that name; who names it finds that one.
            return false;
        }
    }

    /**
     * Names the classes of {@code java.lang} where a class of the package hides one of them.
     *
     * <pre>{@code
     * import java.lang.String;
     * }</pre>
     */
    private JavaFile importing(JavaFile file, TypeElement type) {
        boolean hides = hiding.computeIfAbsent(elements.getPackageOf(type), this::hidesJavaLang);
        return hides ? file.toBuilder().skipJavaLangImports(false).build() : file;
    }

    private boolean hidesJavaLang(PackageElement owner) {
        // Eclipse's compiler finds the package by way of a class only.
        PackageElement javaLang = elements.getPackageOf(elements.getTypeElement("java.lang.Object"));
        Set<Name> names = javaLang.getEnclosedElements().stream()
                .map(Element::getSimpleName)
                .collect(Collectors.toSet());
        return owner.getEnclosedElements().stream().map(Element::getSimpleName).anyMatch(names::contains);
    }
}
