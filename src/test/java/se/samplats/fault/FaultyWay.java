package se.samplats.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a server that can be bad: a small TCP proxy that refuses, breaks off, is slow, or swallows what it is told. */
public final class FaultyWay implements AutoCloseable {

    /** What it does to what passes; a break happens once, and the way is good again. */
    public enum Mood {
        GOOD,
        /** Nobody is let in, and whoever was in is thrown out. */
        GONE,
        /** Nothing comes out at the other end, and nobody is told. */
        SILENT,
        /** Each piece takes its time. */
        SLOW,
        /** Breaks when somebody asks for a commit, before the server hears it. */
        BREAKS_BEFORE_COMMIT,
        /** Breaks when the server has said that it committed, before anybody hears it. */
        BREAKS_AFTER_COMMIT
    }

    private static final int SLOW_MILLIS = 20;

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final byte[] asked;
    private final byte[] done;
    private volatile Mood mood = Mood.GOOD;

    /** To a PostgreSQL: breaks at commits. */
    public FaultyWay(int server) throws IOException {
        this(server, "COMMIT", "COMMIT\0");
    }

    /**
     * To anything else.
     *
     * @param asked what is said when something is to be done for good, in any case of letters
     * @param done what is answered when it is
     */
    public FaultyWay(int server, String asked, String done) throws IOException {
        this.server = server;
        this.asked = asked.getBytes(StandardCharsets.US_ASCII);
        this.done = done.getBytes(StandardCharsets.US_ASCII);
        door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        start("door", this::letIn);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void is(Mood now) {
        mood = now;
        if (now == Mood.GONE) {
            open.forEach(FaultyWay::cut);
        }
    }

    @Override
    public void close() throws IOException {
        is(Mood.GONE);
        door.close();
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                if (mood == Mood.GONE) {
                    cut(caller);
                } else {
                    Socket called = new Socket(InetAddress.getLoopbackAddress(), server);
                    open.add(caller);
                    open.add(called);
                    start("there", () -> pass(caller, called, Mood.BREAKS_BEFORE_COMMIT, asked));
                    start("back", () -> pass(called, caller, Mood.BREAKS_AFTER_COMMIT, done));
                }
            } catch (IOException nobody) {
                // the server is not there, or the test is over
            }
        }
    }

    private void pass(Socket from, Socket to, Mood breaks, byte[] word) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[8192];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (mood == breaks && says(piece, length, word)) {
                    mood = Mood.GOOD;
                    return;
                }
                if (mood == Mood.SLOW) {
                    Thread.sleep(SLOW_MILLIS);
                }
                if (mood != Mood.SILENT) {
                    out.write(piece, 0, length);
                    out.flush();
                }
            }
        } catch (IOException | InterruptedException over) {
            // one side has gone: so does the other
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static boolean says(byte[] piece, int length, byte[] word) {
        for (int at = 0; at + word.length <= length; at++) {
            int same = 0;
            while (same < word.length && Character.toUpperCase(piece[at + same]) == Character.toUpperCase(word[same])) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }

    private static void cut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // that is what was wanted
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, "faulty-way-" + name);
        thread.setDaemon(true);
        thread.start();
    }
}
