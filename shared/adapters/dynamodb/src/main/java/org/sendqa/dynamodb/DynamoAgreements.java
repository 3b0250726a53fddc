package org.sendqa.dynamodb;

import java.util.List;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Agreements;

/** Agreements as items of one partition of their authority, each with its events. */
public final class DynamoAgreements implements Agreements {

    private final Table table;

    /** Keeps agreements in a table. */
    public DynamoAgreements(Table table) {
        this.table = table;
    }

    @Override
    public List<Agreement> of(String authority) {
        return table.startingWith(SharingKeys.agreements(authority)).stream()
                .map(AgreementItem::fromItem)
                .toList();
    }

    @Override
    public boolean keep(Agreement next, Event event) {
        return table.write(List.of(
                table.replace(AgreementItem.toItem(next), next.revision().number() - 1),
                HistoryItem.add(table, SharingKeys.agreement(next), next.revision(), event)));
    }
}
