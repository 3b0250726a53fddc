package org.sendqa.register;

import io.micronaut.context.annotation.Factory;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.Intakes;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.SourceMappings;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.domain.register.Uploads;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.DynamoSourceMappings;
import org.sendqa.dynamodb.DynamoUploads;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Snapshots;
import org.sendqa.s3.S3UploadedFiles;
import org.sendqa.s3.SignedUrls;
import org.sendqa.secrets.SecretsAuthorityKeys;
import org.sendqa.stepfunctions.SfnIntakes;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
@SerdeImport(IntakeReply.class)
@SerdeImport(UploadView.class)
@SerdeImport(MappingsView.class)
@SerdeImport(MappingsView.Register.class)
@SerdeImport(MappingsView.Field.class)
@SerdeImport(SourceView.class)
@SerdeImport(SourceView.Mapped.class)
final class RegisterWiring {

    @Singleton
    Table table(RegisterSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(RegisterSettings settings) {
        return Bucket.named(settings.bucket());
    }

    @Singleton
    AuthorityKeys authorityKeys(RegisterSettings settings) {
        return SecretsAuthorityKeys.named(settings.secret());
    }

    @Singleton
    AccessLog accessLog(Table table) {
        return new DynamoAccessLog(table);
    }

    @Singleton
    People people(Table table) {
        return new DynamoPeople(table);
    }

    @Singleton
    Uploads uploads(Table table) {
        return new DynamoUploads(table);
    }

    @Singleton
    Cycles cycles(Table table) {
        return new DynamoCycles(table);
    }

    @Singleton
    SnapshotList snapshotList(Table table) {
        return new DynamoSnapshotList(table);
    }

    @Singleton
    Snapshots snapshots(Bucket bucket, SnapshotList list) {
        return new S3Snapshots(bucket, list);
    }

    @Singleton
    Packs packs(Bucket bucket, Table table) {
        return new PublishedPacks(bucket::text, new DynamoInstrumentUploads(table)::overlay);
    }

    @Singleton
    UploadedFiles uploadedFiles(Bucket bucket, RegisterSettings settings) {
        return new S3UploadedFiles(bucket, SignedUrls.of(settings.bucket()));
    }

    @Singleton
    SourceMappings sourceMappings(Table table) {
        return new DynamoSourceMappings(table);
    }

    @Singleton
    Intakes intakes(RegisterSettings settings) {
        return SfnIntakes.under(settings.machines());
    }

    @Singleton
    PrepareUpload prepareUpload(Uploads uploads, UploadedFiles files, SourceMappings mappings, Packs packs) {
        return new PrepareUpload(uploads, files, mappings, packs);
    }

    @Singleton
    TakeUpload takeUpload(Uploads uploads, Intakes intakes) {
        return new TakeUpload(uploads, intakes);
    }

    @Singleton
    SaveMapping saveMapping(SourceMappings mappings, Packs packs) {
        return new SaveMapping(mappings, packs);
    }

    @Singleton
    RegisterStore registerStore(
            UploadedFiles files, Snapshots snapshots, Packs packs, AuthorityKeys keys, SourceMappings mappings) {
        return new RegisterStore(files, snapshots, packs, keys, mappings);
    }

    @Singleton
    IngestRegister ingestRegister(Uploads uploads, RegisterStore store) {
        return new IngestRegister(uploads, store);
    }

    @Singleton
    DrawsToCome drawsToCome(Packs packs, Cycles cycles) {
        return new DrawsToCome(packs, cycles, new WorkingDays(BankHolidays.englandAndWales()));
    }

    @Singleton
    ListUploads listUploads(Packs packs, Uploads uploads, SnapshotList list, DrawsToCome drawsToCome) {
        return new ListUploads(packs, uploads, list, drawsToCome);
    }

    @Singleton
    JudgeRegister judgeRegister(Packs packs, SnapshotList list, DrawsToCome drawsToCome) {
        return new JudgeRegister(packs, list, drawsToCome);
    }

    @Singleton
    AnnounceRegister announceRegister(Uploads uploads, JudgeRegister judge, UploadLetters letters) {
        return new AnnounceRegister(uploads, judge, letters);
    }

    @Singleton
    UploadLetters uploadLetters(People people, Packs packs, RegisterSettings settings) {
        return new UploadLetters(people, packs, settings.site());
    }
}
