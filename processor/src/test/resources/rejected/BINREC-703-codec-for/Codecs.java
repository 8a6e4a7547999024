package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

@BinaryRecord
record Trade(Abstract open, Interface plain, Inner inner, Argument argument, Generic<String> generic) {}

record Abstract() {}

record Interface() {}

record Inner() {}

record Argument() {}

record Generic<E>() {}

@CodecFor(Abstract.class)
abstract class AbstractCodec extends Nothing<Abstract> {}

@CodecFor(Interface.class)
interface InterfaceCodec extends BinaryCodec<Interface> {}

@CodecFor(Argument.class)
final class ArgumentCodec extends Nothing<Argument> {
    ArgumentCodec(int size) {}

    @CodecFor(Inner.class)
    final class InnerCodec extends Nothing<Inner> {}
}

@CodecFor(Generic.class)
final class GenericCodec<E> extends Nothing<Generic<E>> {
    GenericCodec(int size) {}
}

class Nothing<T> implements BinaryCodec<T> {
    @Override
    public void write(ByteStream out, T value) {}

    @Override
    public T read(ByteStream in) throws IOException {
        throw new IOException();
    }

    @Override
    public long sizeOf(T value) {
        return 0;
    }
}
