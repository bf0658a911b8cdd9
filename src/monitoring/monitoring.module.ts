import { EditionPipe } from './report/edition.pipe.js';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReportRecipient } from './report/report-recipient.entity.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { CountPeriods } from './count-periods.job.js';
import { CoverageController } from './coverage.controller.js';
import { Coverages } from './coverage.query.js';
import { ConformityController } from './conformity/conformity.controller.js';
import { Conformities } from './conformity/conformity.query.js';
import { ComparisonController } from './questions/comparison.controller.js';
import { Comparisons } from './questions/comparison.query.js';
import { GroundQuestions } from './questions/ground.query.js';
import { NextPharmacyController } from './questions/next-pharmacy.controller.js';
import { WeakestPointController } from './questions/weakest-point.controller.js';
import { WithoutController } from './questions/without.controller.js';
import { OwnReportController } from './report/own-report.controller.js';
import { OwnReports } from './report/own-report.service.js';
import { Editions } from './report/editions.job.js';
import { NextReportController } from './report/next-report.controller.js';
import { NextReports } from './report/next-report.service.js';
import { OverviewController } from './overview.controller.js';
import { Overviews } from './overview.query.js';
import { ReportRecipients } from './report/recipients.service.js';
import { ReportContents } from './report/report-content.query.js';
import { ReportController } from './report/report.controller.js';
import { ReportsController } from './report/reports.controller.js';
import { ReportsProcessor } from './report/reports.processor.js';
import { Reports } from './report/reports.service.js';
import { Experience } from './experience/experience.entity.js';
import { ExperienceController } from './experience/experience.controller.js';
import { Experiences } from './experience/experiences.service.js';
import { FiguresController } from './figures/figures.controller.js';
import { AllFigures } from './figures/figures.query.js';
import { TargetsController } from './targets/targets.controller.js';
import { Targets } from './targets/targets.service.js';
import { CourseController } from './course/course.controller.js';
import { Courses } from './course/course.query.js';
import { DemandController } from './demand/demand.controller.js';
import { Demands } from './demand/demand.query.js';
import { SupplyController } from './supply/supply.controller.js';
import { Supplies } from './supply/supply.query.js';
import { SubscriptionController } from './report/subscription.controller.js';
import { ReportAddressController } from './report/report-address.controller.js';
import { ReportAddresses } from './report/report-address.service.js';
import { Subscriptions } from './report/subscription.service.js';
import { TrendController } from './trend/trend.controller.js';
import { Trends } from './trend/trend.query.js';
import { UptakeController } from './uptake.controller.js';
import { Uptakes } from './uptake.query.js';

@Module({
  imports: [TypeOrmModule.forFeature([Experience, ReportRecipient]), NotificationsModule],
  controllers: [
    ExperienceController,
    OverviewController,
    UptakeController,
    TrendController,
    ComparisonController,
    ConformityController,
    CoverageController,
    WithoutController,
    WeakestPointController,
    NextPharmacyController,
    SupplyController,
    CourseController,
    FiguresController,
    TargetsController,
    DemandController,
    ReportsController,
    NextReportController,
    ReportController,
    OwnReportController,
    SubscriptionController,
    ReportAddressController,
  ],
  providers: [
    Experiences,
    Uptakes,
    Trends,
    Comparisons,
    Conformities,
    Coverages,
    GroundQuestions,
    Supplies,
    Courses,
    AllFigures,
    Targets,
    Demands,
    Overviews,
    ReportContents,
    OwnReports,
    Reports,
    ReportRecipients,
    CountPeriods,
    NextReports,
    Editions,
    EditionPipe,
    Subscriptions,
    ReportAddresses,
    ReportsProcessor,
  ],
})
export class MonitoringModule {}
