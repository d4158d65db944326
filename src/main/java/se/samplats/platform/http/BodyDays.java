package se.samplats.platform.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** Holds each day of a body that has come in against its bounds, however deep it stands. What is stored is not looked at: it may be old. */
@Provider
class BodyDays implements ReaderInterceptor {

    private final DayBounds bounds;

    BodyDays(DayBounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        Object read = body.proceed();
        List<Invalid.Field> faults = new ArrayList<>();
        check(read, "", faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return read;
    }

    private void check(@Nullable Object part, String path, List<Invalid.Field> faults) {
        if (part instanceof Collection<?> many) {
            int index = 0;
            for (Object one : many) {
                check(one, path + "[" + index++ + "]", faults);
            }
        } else if (part instanceof Record record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                String field = (path.isEmpty() ? "" : path + ".") + component.getName();
                Object value = value(record, component);
                if (value instanceof LocalDate day) {
                    bounds.fault(part.getClass().getSimpleName(), component.getName(), day)
                            .ifPresent(fault -> faults.add(new Invalid.Field(field, fault)));
                } else {
                    check(value, field, faults);
                }
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
