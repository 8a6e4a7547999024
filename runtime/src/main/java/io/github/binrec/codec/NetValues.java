package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Addresses: of hosts, in network order and without a name or scope, and of things, as text. Nothing is looked up, neither
 * when writing nor when reading. Called by generated code.
 */
public final class NetValues {
    private NetValues() {}

    /**
     * Writes a URI: its text as a compact string.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, URI value) throws IOException {
        CompactStrings.write(out, value.toString());
    }

    /**
     * Reads a URI: its text as a compact string.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the text is not a URI
     * @throws IOException if the stream fails
     */
    public static URI readUri(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        String text = CompactStrings.read(in);
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw TextForms.invalid(start, "URI", text, e);
        }
    }

    /**
     * Returns the size of a URI's encoding.
     *
     * @param value the value
     * @return the size in bytes
     */
    public static long sizeOf(URI value) {
        return CompactStrings.sizeOf(value.toString());
    }

    /**
     * Writes a URL: its external form as a compact string.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, URL value) throws IOException {
        CompactStrings.write(out, value.toExternalForm());
    }

    /**
     * Reads a URL: its external form as a compact string.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the text is not a URL of a protocol that this JDK knows, or is spelt another way
     * @throws IOException if the stream fails
     */
    public static URL readUrl(ByteStream in) throws IOException {
        long start = Window.positionOf(in);
        String text = CompactStrings.read(in);
        try {
            return TextForms.canonical(new URL(text), URL::toExternalForm, text, start);
        } catch (MalformedURLException e) {
            throw TextForms.invalid(start, "URL", text, e);
        }
    }

    /**
     * Returns the size of a URL's encoding.
     *
     * @param value the value
     * @return the size in bytes
     */
    public static long sizeOf(URL value) {
        return CompactStrings.sizeOf(value.toExternalForm());
    }

    /**
     * Writes an InetAddress: a byte, 4 or 16, then so many bytes of the address.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, InetAddress value) throws IOException {
        byte[] address = value.getAddress();
        out.writeByte(address.length);
        out.write(address, 0, address.length);
    }

    /**
     * Reads an InetAddress: a byte, 4 or 16, then so many bytes of the address.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the length is neither 4 nor 16
     * @throws IOException if the stream fails
     */
    public static InetAddress readInetAddress(ByteStream in) throws IOException {
        return readAddressLength(in) == 4 ? readInet4Address(in) : readInet6Address(in);
    }

    private static int readAddressLength(ByteStream in) throws IOException {
        int length = in.readUnsignedByte();
        if (length != 4 && length != 16) {
            throw new MalformedRecordException(
                    Reason.INVALID_VALUE, Window.positionOf(in) - 1, "an address has 4 or 16 bytes, not " + length);
        }
        return length;
    }

    /**
     * Steps over an InetAddress.
     *
     * @param in the stream to read from
     * @throws MalformedRecordException if the length is neither 4 nor 16
     * @throws IOException if the stream fails
     */
    public static void skipInetAddress(ByteStream in) throws IOException {
        Window.require(in, readAddressLength(in));
    }

    /**
     * Returns the size of an InetAddress's encoding.
     *
     * @param value the value
     * @return the size in bytes
     */
    public static long sizeOf(InetAddress value) {
        return value instanceof Inet4Address ? 5 : 17;
    }

    /**
     * Puts an Inet4Address into an array, in 4 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, Inet4Address value) {
        byte[] address = value.getAddress();
        System.arraycopy(address, 0, bytes, index, address.length);
    }

    /**
     * Gets an Inet4Address from 4 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     */
    public static Inet4Address getInet4Address(ByteStream in, byte[] bytes, int index) {
        try {
            return (Inet4Address) InetAddress.getByAddress(Arrays.copyOfRange(bytes, index, index + 4));
        } catch (UnknownHostException e) {
            throw new AssertionError("4 bytes are an address", e);
        }
    }

    /**
     * Writes an Inet4Address, in 4 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Inet4Address value) throws IOException {
        int index = Window.reserve(out, 4);
        put(Window.array(out), index, value);
        Window.advance(out, index + 4);
    }

    /**
     * Reads an Inet4Address from 4 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the stream fails
     */
    public static Inet4Address readInet4Address(ByteStream in) throws IOException {
        int index = Window.require(in, 4);
        return getInet4Address(in, Window.array(in), index);
    }

    /**
     * Puts an Inet6Address into an array, in 16 bytes.
     *
     * @param bytes the array
     * @param index where it starts
     * @param value the value
     */
    public static void put(byte[] bytes, int index, Inet6Address value) {
        byte[] address = value.getAddress();
        System.arraycopy(address, 0, bytes, index, address.length);
    }

    /**
     * Gets an Inet6Address from 16 bytes.
     *
     * @param in the stream whose window the array is
     * @param bytes the array
     * @param index where it starts
     * @return the value
     */
    public static Inet6Address getInet6Address(ByteStream in, byte[] bytes, int index) {
        // Of InetAddress, an IPv4 address that is mapped into IPv6 would come back as the former.
        try {
            return Inet6Address.getByAddress(null, Arrays.copyOfRange(bytes, index, index + 16), -1);
        } catch (UnknownHostException e) {
            throw new AssertionError("16 bytes are an address", e);
        }
    }

    /**
     * Writes an Inet6Address, in 16 bytes.
     *
     * @param out the stream to write to
     * @param value the value
     * @throws IOException if the stream fails
     */
    public static void write(ByteStream out, Inet6Address value) throws IOException {
        int index = Window.reserve(out, 16);
        put(Window.array(out), index, value);
        Window.advance(out, index + 16);
    }

    /**
     * Reads an Inet6Address from 16 bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the stream fails
     */
    public static Inet6Address readInet6Address(ByteStream in) throws IOException {
        int index = Window.require(in, 16);
        return getInet6Address(in, Window.array(in), index);
    }
}
