package io.github.binrec.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.processor.model.TypeModel;
import io.github.binrec.processor.testing.ClassPaths;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import org.objectweb.asm.ClassReader;

/** The processor, and ways in which it can fail. */
public final class TestProcessors {
    private TestProcessors() {}

    /** As users have it. */
    public static Processor complete() {
        return new BinaryRecordProcessor();
    }

    /** As users have it who run no other processor: in a class loader without any. */
    static Processor alone() {
        String[] path = ClassPaths.of(
                        BinaryRecordProcessor.class, BinaryRecord.class, JavaFile.class, ClassReader.class)
                .split(File.pathSeparator, -1);
        try {
            URL[] urls = new URL[path.length];
            for (int i = 0; i < path.length; i++) {
                urls[i] = Path.of(path[i]).toUri().toURL();
            }
            return (Processor) new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())
                    .loadClass(BinaryRecordProcessor.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a stand-in for the generator, for tests that look at the analysis alone. */
    public static Processor ordinary() {
        return new BinaryRecordProcessor(TestProcessors::emptyCodec);
    }

    /** Its generator has a mistake with one type; the others are noted. */
    static Processor failingFor(String name, List<String> done) {
        return new BinaryRecordProcessor(model -> {
            if (model.simpleName().equals(name)) {
                throw new IllegalStateException("not this one");
            }
            done.add(model.simpleName());
            return emptyCodec(model);
        });
    }

    /** Hands over the model of each type that is ready. */
    public static Processor collecting(Consumer<TypeModel> models) {
        return new BinaryRecordProcessor(model -> {
            models.accept(model);
            return emptyCodec(model);
        });
    }

    private static JavaFile emptyCodec(TypeModel model) {
        return JavaFile.builder(
                        model.codec().packageName(),
                        TypeSpec.classBuilder(model.codec()).build())
                .build();
    }

    /** Its generator has a mistake. */
    public static Processor failingGenerator() {
        return new BinaryRecordProcessor(model -> {
            IllegalStateException failure = new IllegalStateException("no idea what to do");
            failure.setStackTrace(
                    new StackTraceElement[] {new StackTraceElement("Generator", "generate", "Generator.java", 7)});
            throw failure;
        });
    }

    /** Nothing can be written. */
    public static Processor fullDisk() {
        return new ForwardingProcessor(ordinary()) {
            @Override
            public void init(ProcessingEnvironment environment) {
                super.init(new ForwardingEnvironment(environment) {
                    @Override
                    public Filer getFiler() {
                        return (Filer) Proxy.newProxyInstance(
                                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, args) -> {
                                    throw new IOException("No space left on device");
                                });
                    }
                });
            }
        };
    }
}
