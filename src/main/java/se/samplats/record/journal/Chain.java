package se.samplats.record.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Verifies the whole hash chain, entry by entry, and stops at the first broken one. */
final class Chain {

    private static final int ROWS = 2_000;

    private static final String ROW = "select s.number, s.previous_hash, s.hash, " + EntryRows.COLUMNS
            + " from journal_seal s left join journal_entry e on e.id = s.entry_id order by s.number";

    /** Entries that are neither in the chain nor waiting for it: their seals, or their place in the queue, were removed. */
    private static final String OUTSIDE = """
            select 1 from journal_entry e
            where not exists (select 1 from journal_seal s where s.entry_id = e.id)
              and not exists (select 1 from journal_unsealed u where u.entry_id = e.id) limit 1""";

    private Chain() {}

    /**
     * @param connection within a transaction, so that the rows are not fetched all at once
     * @param known heads that were exported earlier
     */
    static ChainVerdict verify(Connection connection, Collection<ChainLink> known) throws SQLException {
        TreeMap<Long, ChainLink> heads = new TreeMap<>();
        for (ChainLink head : known) {
            ChainLink other = heads.putIfAbsent(head.number(), head);
            if (other != null && !other.isSame(head)) {
                return ChainVerdict.broken(ChainLink.START, head.number(), ChainVerdict.Breach.HEAD_DIFFERS);
            }
        }
        ChainLink first = heads.remove(0L);
        if (first != null && !first.isSame(ChainLink.START)) {
            return ChainVerdict.broken(ChainLink.START, 0, ChainVerdict.Breach.HEAD_DIFFERS);
        }
        ChainLink end = ChainLink.START;
        try (PreparedStatement statement = connection.prepareStatement(ROW)) {
            statement.setFetchSize(ROWS);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ChainVerdict.Breach breach = breach(row, end);
                    long number = end.number() + 1;
                    if (breach != null) {
                        return ChainVerdict.broken(end, number, breach);
                    }
                    ChainLink sealed = new ChainLink(number, row.getBytes(3));
                    ChainLink head = heads.remove(number);
                    if (head != null && !head.isSame(sealed)) {
                        return ChainVerdict.broken(end, number, ChainVerdict.Breach.HEAD_DIFFERS);
                    }
                    end = sealed;
                }
            }
        }
        return heads.isEmpty() && !outside(connection)
                ? ChainVerdict.whole(end)
                : ChainVerdict.broken(end, end.number() + 1, ChainVerdict.Breach.MISSING);
    }

    private static ChainVerdict.@Nullable Breach breach(ResultSet row, ChainLink before) throws SQLException {
        row.getLong(4);
        if (row.wasNull() || row.getLong(1) != before.number() + 1) {
            return ChainVerdict.Breach.MISSING;
        }
        if (!Arrays.equals(row.getBytes(2), before.hash())) {
            return ChainVerdict.Breach.OUT_OF_ORDER;
        }
        return Arrays.equals(before.next(EntryRows.read(row, 4)).hash(), row.getBytes(3))
                ? null
                : ChainVerdict.Breach.ALTERED;
    }

    private static boolean outside(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OUTSIDE);
                ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }
}
